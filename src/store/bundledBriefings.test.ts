// The dataset's own briefings, held against the record: their views open as they stand and their words are
// there. Beside the address codec, which the build may not import.

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDataFiles } from '#build/data/readDataFiles.ts';
import { toModel } from '#dataset/toModel.ts';
import { buildThreads } from '#domain/ledger/threads.ts';
import { buildIndices } from '#domain/record/indices.ts';
import { endOfDay, startOfDay } from '#domain/time/dates.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import { decodeView, encodeView } from './address/urlCodec.ts';
import { openRecord } from './record.ts';

const { document } = readDataFiles(fileURLToPath(new URL('../../data', import.meta.url)));
const { dataset } = toModel(document);
if (!dataset) throw new Error('The bundled record cannot be opened.');
const record = openRecord(buildIndices(dataset));
const scenesOf = (id: string) => dataset.briefings.find((briefing) => briefing.id === id)?.scenes ?? [];
const viewsOf = (id: string) => scenesOf(id).map((scene) => decodeView(scene.view, record).view);
const everyScene = dataset.briefings.flatMap(({ id, scenes }) =>
  scenes.map((scene, i) => [`${id} ${i + 1}`, scene] as const),
);

/** A text that fills more lines than this pushes the picture off a projector. */
const MOST_LINES = 4;
const LONGEST_LINE = 90;
const LONGEST_TITLE = 60;

test('two briefings ship with the record', () => {
  expect(dataset.briefings.map(({ id, scenes }) => [id, scenes.length])).toEqual([
    ['five-meetings', 6],
    ['aid-loans', 9],
  ]);
});

describe.each(everyScene)('scene %s', (_, scene) => {
  test('opens whole, from the address as the page itself would write it', () => {
    const { view, language, unread } = decodeView(scene.view, record);
    expect(unread).toEqual([]);
    expect(encodeView(view, null, record.opening)).toBe(scene.view);
    expect([language, view.briefing]).toEqual([null, null]);
  });

  test('has its title, text and notes in every language', () => {
    for (const words of [scene.title, scene.text, scene.notes]) {
      expect(Object.keys(words ?? {}).sort()).toEqual([...LANGUAGES].sort());
      for (const text of Object.values(words ?? {})) expect(text.trim()).not.toBe('');
    }
  });

  test('is short enough to be read from the back of a room', () => {
    for (const title of Object.values(scene.title)) expect(title.length).toBeLessThanOrEqual(LONGEST_TITLE);
    for (const text of Object.values(scene.text ?? {})) {
      const lines = text.split('\n');
      expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
    }
  });
});

test('the chosen event lies in the pictured stretch of time and passes the filters', () => {
  for (const { selection, window, query, view } of dataset.briefings.flatMap(({ id }) => viewsOf(id))) {
    const event = dataset.events.find(({ id }) => id === selection);
    if (!event) continue;
    const { topic, tier } = query.facets;
    if (topic.length > 0) expect(event.topics.some((id) => topic.includes(id))).toBe(true);
    // The ledger follows an issue through every tier and all of time.
    if (view === 'ledger') continue;
    if (tier.length > 0) expect(tier).toContain(event.tier);
    if (!window) throw new Error(`${event.id} is pictured without a window`);
    expect(window.start).toBeLessThanOrEqual(startOfDay(event.date.firstDay));
    expect(window.end).toBeGreaterThanOrEqual(endOfDay(event.date.lastDay));
  }
});

test('the five meetings are the five principal events of the core, in time order', () => {
  const chosen = viewsOf('five-meetings').map(({ selection }) => selection);
  expect(chosen).toEqual([
    null,
    '2023-11-27-comprehensive-strategic-partnership',
    '2023-12-15-chinh-visit-japan',
    '2024-05-23-le-minh-khai-kishida-future-of-asia',
    '2024-08-21-nguyen-minh-vu-funakoshi',
    '2024-09-03-to-lam-kishida-online-talks',
  ]);
  const tiers = chosen.flatMap((id) => dataset.events.filter((event) => event.id === id).map(({ tier }) => tier));
  expect(tiers).toEqual(Array.from({ length: 5 }, () => 'core'));
});

describe('the aid-loan thread', () => {
  const topic = 'new-generation-oda';

  test('stays on its topic, partly as ledger', () => {
    const views = viewsOf('aid-loans');
    expect(views.map(({ query }) => query.facets.topic)).toEqual(views.map(() => [topic]));
    expect(views.filter(({ view }) => view === 'ledger').length).toBeGreaterThanOrEqual(2);
  });

  test('tells the counts that the ledger tells', () => {
    const all = dataset.events.map((_, i) => i);
    const [thread] = buildThreads(record.indices, all, {
      topics: [topic],
      thirdCountry: false,
      endOfRecord: record.span.lastDay,
    });
    const asked = thread?.summary.asked ?? [];
    const pledge = thread?.entries.findLast(({ position }) => position.act === 'pledged');
    expect(asked.map(({ side }) => side)).toEqual(['vn']);
    expect(pledge?.event.id).toBe('2022-11-13-chinh-kishida-phnom-penh');
    const since = (thread?.entries ?? []).filter(
      ({ event, position }) =>
        position.act === 'requested' && pledge && event.date.firstDay > pledge.event.date.firstDay,
    ).length;
    const [first, last] = [scenesOf('aid-loans')[0], scenesOf('aid-loans').at(-1)];
    for (const language of LANGUAGES) {
      expect(first?.title[language]).toContain(`${asked[0]?.count}`);
      expect(last?.text?.[language]).toContain(`${since}`);
    }
  });
});
