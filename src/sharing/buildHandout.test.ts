import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDataFiles } from '#build/data/readDataFiles.ts';
import { toModel } from '#dataset/toModel.ts';
import { type Briefing, emptyBriefing, insertScenes } from '#domain/briefing/briefing.ts';
import { buildIndices } from '#domain/record/indices.ts';
import { localize } from '#domain/record/model.ts';
import { toDayNumber } from '#domain/time/dates.ts';
import { writeDocx } from '#formats/docx/docx.ts';
import type { Handout } from '#formats/handout.ts';
import { chosenEvent } from '#formats/handoutEvents.ts';
import { writeMarkdown } from '#formats/markdown.ts';
import { writePptx } from '#formats/pptx/pptx.ts';
import { LANGUAGES, type Language } from '#i18n/languages.ts';
import { loadMessages } from '#i18n/loadMessages.ts';
import type { Sheet } from '#picture/sheet/pictureSheet.ts';
import type { Shape } from '#picture/sheet/shapes.ts';
import { openRecord } from '#store/record.ts';
import { faultOf, openParts, wordsOf } from '#testing/officeParts.ts';
import { PRINCIPAL_EVENTS } from '#testing/sampleHandout.ts';
import { buildHandout, hasSearch } from './buildHandout.ts';

const { document } = readDataFiles(fileURLToPath(new URL('../../data', import.meta.url)));
const { dataset } = toModel(document);
if (!dataset) throw new Error('The bundled record cannot be opened.');
const record = openRecord(buildIndices(dataset));
const TODAY = toDayNumber(2026, 11, 22);
const PICTURES = { width: 1032, mostHeight: 164, em: 13 };

function briefingOf(...views: readonly string[]): Briefing {
  const scenes = views.map((view, i) => ({
    id: `s${i}`,
    view,
    title: `Scene ${i}`,
    text: 'One.\nTwo.',
    notes: `Note ${i}`,
  }));
  return insertScenes(emptyBriefing('b', 'Five meetings'), scenes);
}

const FIVE = briefingOf(
  'tier=core&at=2023-10-01/2024-12-01',
  ...PRINCIPAL_EVENTS.map((id) => `tier=core&at=2023-10-01/2024-12-01&event=${id}`),
);

async function handoutOf(briefing: Briefing, language: Language = 'en'): Promise<Handout> {
  return buildHandout(record, briefing, language, await loadMessages(language), TODAY, PICTURES);
}

async function sceneOf(view: string, language: Language = 'en') {
  const [scene] = (await handoutOf(briefingOf(view), language)).scenes;
  if (!scene) throw new Error('No scene');
  return scene;
}

/** All words of a picture. */
function wordsIn(picture: Sheet | null): string {
  const textsOf = (shapes: readonly Shape[]): readonly string[] =>
    shapes.flatMap((shape) => {
      if (shape.kind === 'frame') return textsOf(shape.shapes);
      return shape.kind === 'text' ? [shape.spans.map(({ text }) => text).join('')] : [];
    });
  return textsOf(picture?.shapes ?? []).join('\n');
}

function shortTitleOf(id: string): string {
  const event = [...record.indices.events].find((one) => one.id === id);
  // Where there is room the whole title stands instead; both begin alike.
  return localize(event?.shortTitle ?? {}, 'en').text.slice(0, 11);
}

test('it carries the title and revision of the dataset and the day it is made, in each language', async () => {
  const heads = await Promise.all(LANGUAGES.map((language) => handoutOf(FIVE, language)));
  expect(heads.map(({ dataset: title, revised, made }) => [title, revised, made])).toEqual([
    ['Vietnam–Japan relations', expect.stringMatching(/ November 2026$/), '22 November 2026'],
    ['Quan hệ Việt Nam – Nhật Bản', expect.stringMatching(/ tháng 11 năm 2026$/), '22 tháng 11 năm 2026'],
    ['ベトナム・日本関係', expect.stringMatching(/^2026年11月/), '2026年11月22日'],
  ]);
});

describe('a scene', () => {
  test('holds the words and the notes as they were written', async () => {
    expect(await sceneOf('')).toMatchObject({ title: 'Scene 0', text: 'One.\nTwo.', notes: 'Note 0' });
  });

  test('without a title is called by its event, else by its place', async () => {
    const untitled = briefingOf('', `event=${PRINCIPAL_EVENTS[0]}`);
    const { scenes } = await handoutOf({
      ...untitled,
      scenes: untitled.scenes.map((scene) => ({ ...scene, title: ' ' })),
    });
    expect(scenes[0]?.title).toBe('Scene 1 of 2');
    expect(scenes[1]?.title).toBe(scenes[1]?.events[0]?.title);
  });

  test('lists the events that match and lie in its window, in time order', async () => {
    const { events, chosen } = await sceneOf('place=hanoi&at=2024-08-01/2024-09-01');
    expect(chosen).toBeNull();
    expect(events.length).toBeGreaterThan(0);
    for (const { place, date } of events) expect([place, date]).toEqual(['Hanoi', expect.stringContaining('2024')]);
    expect(events.map(({ order }) => order)).toEqual(events.map(({ order }) => order).toSorted((a, b) => a - b));
  });

  test('about one event hands out that event, with the others of the view in its picture', async () => {
    const [id = '', , , , other = ''] = PRINCIPAL_EVENTS;
    const { events, chosen, picture } = await sceneOf(`tier=core&event=${id}`);
    expect([events.map((event) => event.id), chosen]).toEqual([[id], id]);
    expect(wordsIn(picture)).toContain(shortTitleOf(other));
  });

  test('of some issues hands out what was said on them', async () => {
    const { events } = await sceneOf(`topic=visa&event=${PRINCIPAL_EVENTS[0]}`);
    const said = events.flatMap(({ positions }) => positions.map(({ topic }) => topic));
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said)).toEqual(new Set(['Visas']));
    const elsewhere = await sceneOf(`topic=mekong&event=${PRINCIPAL_EVENTS[0]}`);
    expect(elsewhere.events[0]?.positions.length).toBeGreaterThan(said.length);
  });

  test('shows a chosen event that its filters hide', async () => {
    const [id = '', , , , other = ''] = PRINCIPAL_EVENTS;
    const { events, picture } = await sceneOf(`place=osaka&q=nothing-matches-this&event=${id}`);
    expect(events).toHaveLength(1);
    expect(wordsIn(picture)).toContain(shortTitleOf(id));
    expect(wordsIn(picture)).not.toContain(shortTitleOf(other));
  });

  test('drops what its view names and the record does not know', async () => {
    expect(await sceneOf('event=gone&topic=gone&nonsense=1')).toMatchObject({ chosen: null, filters: '' });
  });

  test('of the ledger holds the events with a word on its issues, over the whole record', async () => {
    const { events, window, isThread } = await sceneOf('view=ledger&topic=oda&at=2024-08-01/2024-09-01');
    expect([isThread, events.length > 5]).toEqual([true, true]);
    for (const { positions } of events)
      expect(positions.map(({ topic }) => topic)).toContain('Official development assistance');
    expect(new Set(events.flatMap(({ positions }) => positions.map(({ topic }) => topic)))).toHaveLength(1);
    expect(window).toMatch(/\d{4} – .*20\d\d/);
    const wider = await sceneOf('view=ledger&third=1');
    expect(wider.events.length).toBeGreaterThan((await sceneOf('view=ledger')).events.length);
  });
});

test('a scene that follows an issue prints what was said, with the day it was said on', {
  timeout: 60_000,
}, async () => {
  const handout = await handoutOf(briefingOf('view=ledger&topic=oda'));
  const [event] = handout.scenes[0]?.events ?? [];
  const [position] = event?.positions ?? [];
  const slides = await openParts(await writePptx(handout));
  for (const text of [wordsOf(slides.get('ppt/slides/slide1.xml') ?? ''), writeMarkdown(handout)]) {
    expect(text).toContain(event?.date);
    expect(text).toContain(position?.statement);
  }
});

test('filters stand in words, by facet, in the language of the handout', async () => {
  const view = 'q=visa&topic=visa,oda&place=hanoi&from=2023&to=2024-08';
  const said = await Promise.all(LANGUAGES.map(async (language) => (await sceneOf(view, language)).filters));
  expect(said[0]).toBe(
    'Search: “visa”; Topics: Official development assistance, Visas; Places: Hanoi; Period: 2023 – Aug 2024',
  );
  expect(said[1]).toContain('Hà Nội');
  expect(said[2]).toContain('ハノイ');
  expect((await sceneOf('')).filters).toBe('');
});

test('handouts without pictures lay none out', async () => {
  const { scenes } = buildHandout(record, FIVE, 'en', await loadMessages('en'), TODAY, null);
  expect(scenes.map(({ picture }) => picture)).toEqual(FIVE.scenes.map(() => null));
});

test('a joint act names the sides in the order of the record, whoever is written first', async () => {
  const { scenes } = await handoutOf(FIVE);
  const actors = scenes.flatMap(({ events }) => events.flatMap(({ positions }) => positions.map(({ actor }) => actor)));
  expect(actors).toContain('Vietnam, Japan');
  expect(actors).not.toContain('Japan, Vietnam');
});

test('only a scene that searches needs the texts of every language', () => {
  expect(hasSearch(briefingOf('', 'topic=visas'), record)).toBe(false);
  expect(hasSearch(briefingOf('', 'q=visa'), record)).toBe(true);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('everything said in it is in the language', async () => {
    const { scenes } = await handoutOf(FIVE, language);
    const own = { en: /^[^\u3040-\u30ff]*$/, vi: /^[^\u3040-\u30ff]*$/, ja: /[\u3040-\u30ff\u4e00-\u9fff]/ }[language];
    for (const event of scenes.flatMap((scene) => chosenEvent(scene) ?? [])) {
      expect(event.title).toMatch(own);
      expect(event.positions.length).toBeGreaterThan(0);
      for (const { actor, act, statement, sources } of event.positions) {
        expect(statement).toMatch(own);
        expect([actor, act]).not.toContain('');
        for (const at of sources) expect(event.sources[at]).toBeDefined();
      }
      expect(event.participants.length).toBeGreaterThan(0);
      for (const { citation } of event.sources)
        expect(citation).toMatch({ en: /Read /, vi: /truy cập|đọc bản lưu/, ja: /閲覧/ }[language]);
    }
  });

  test('Word, PowerPoint and Markdown are written from it', { timeout: 60_000 }, async () => {
    const handout = await handoutOf(FIVE, language);
    const locale = { en: 'en-GB', vi: 'vi-VN', ja: 'ja-JP' }[language];
    const slides = await openParts(await writePptx(handout));
    const note = await openParts(await writeDocx(handout));
    const markdown = writeMarkdown(handout);
    for (const parts of [slides, note])
      for (const [path, xml] of parts) expect([path, faultOf(xml)]).toEqual([path, null]);
    expect([...slides.keys()].filter((path) => /slides\/slide\d+\.xml$/.test(path))).toHaveLength(6);
    const body = wordsOf(note.get('word/document.xml') ?? '');
    const footnotes = wordsOf(note.get('word/footnotes.xml') ?? '');
    for (const [i, scene] of handout.scenes.entries()) {
      const slide = slides.get(`ppt/slides/slide${i + 1}.xml`) ?? '';
      expect(slide).toContain(`lang="${locale}"`);
      for (const words of [scene.title, scene.filters, handout.dataset, handout.revised, handout.made])
        expect(wordsOf(slide)).toContain(words);
      expect(wordsOf(slides.get(`ppt/notesSlides/notesSlide${i + 1}.xml`) ?? '')).toContain(scene.notes);
      expect(`${body}${markdown}`).not.toContain(scene.notes);
      const event = chosenEvent(scene);
      if (!event) continue;
      expect(body).toContain(event.title);
      expect(wordsOf(slide)).toContain(event.date);
      expect(footnotes).toContain(event.sources[0]?.citation.split(/ ?http/)[0]);
    }
    for (const words of [handout.dataset, handout.revised, handout.made]) expect(body).toContain(words);
    expect(note.get('word/styles.xml')).toContain(locale);
    expect(markdown).toContain(handout.made);
    expect(markdown.match(/^## /gm)).toHaveLength(6);
  });
});
