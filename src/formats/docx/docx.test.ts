import { expect, test } from 'vitest';
import { eventsOf } from '#formats/handoutEvents.ts';
import { hostileHandout } from '#testing/hostileHandout.ts';
import { faultOf, openParts, wordsOf } from '#testing/officeParts.ts';
import { sampleHandout } from '#testing/sampleHandout.ts';
import { writeDocx } from './docx.ts';
import { chooseBudget, positionsWithin } from './docxBudget.ts';

const SLOW = 60_000;
const LOCALES = { en: 'en-GB', vi: 'vi-VN', ja: 'ja-JP' } as const;

/** The sample without its last scene, the whole record: what two pages are for. */
function briefing(language: 'en' | 'vi' | 'ja') {
  const handout = sampleHandout(language);
  return { ...handout, scenes: handout.scenes.slice(0, 6) };
}

for (const language of ['en', 'vi', 'ja'] as const) {
  test(`${language}: the events once each in time order, what was asked and promised, sources as footnotes`, {
    timeout: SLOW,
  }, async () => {
    const handout = briefing(language);
    const parts = await openParts(await writeDocx(handout));
    for (const [path, xml] of parts) expect(`${path}: ${faultOf(xml)}`).toBe(`${path}: null`);
    const body = parts.get('word/document.xml') ?? '';
    const words = wordsOf(body);
    for (const text of [handout.title, handout.dataset, handout.revised, handout.made]) expect(words).toContain(text);

    const events = eventsOf(handout);
    const headings = [...body.matchAll(/<w:pStyle w:val="Heading1"\/>.*?<\/w:p>/gs)].map(([xml]) => wordsOf(xml));
    expect(headings.map((heading, i) => heading.startsWith(events[i]?.title ?? '?'))).toEqual(events.map(() => true));
    const budget = chooseBudget(handout, events);
    for (const event of events) {
      expect(words).toContain(event.date);
      expect(words).toContain(event.place);
      for (const { statement } of positionsWithin(event, budget)) expect(words).toContain(statement);
    }
    expect(words).toContain(handout.labels.asked);
    expect(words).toContain(handout.labels.promised);

    const notes = parts.get('word/footnotes.xml') ?? '';
    const referred = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id);
    const written = [...notes.matchAll(/<w:footnote w:id="([1-9]\d*)"/g)].map(([, id]) => id);
    expect(referred.length).toBeGreaterThan(5);
    expect(written).toEqual(referred);
    expect(wordsOf(notes)).toContain('VnEconomy, “');
    // A source cited again is referred to, not written out again.
    const bookmarks = new Set([...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name));
    const again = [...body.matchAll(/NOTEREF (\S+)/g)].map(([, name]) => name);
    expect(again.length).toBeGreaterThan(3);
    expect(again.every((name) => bookmarks.has(name))).toBe(true);

    const styles = parts.get('word/styles.xml') ?? '';
    expect(styles).toContain(`w:val="${LOCALES[language]}"`);
    expect(styles).toContain('w:eastAsia="Yu Gothic"');
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"');
  });
}

test('the presenter’s notes are in no part of the file', { timeout: SLOW }, async () => {
  const handout = briefing('vi');
  const parts = await openParts(await writeDocx(handout));
  const line = handout.scenes[0]?.notes.split('\n')[1] ?? '?';
  expect([...parts].filter(([, xml]) => wordsOf(xml).includes(line))).toEqual([]);
});

test('what two pages cannot hold is counted, not lost in silence', { timeout: SLOW }, async () => {
  const handout = sampleHandout('en');
  const events = eventsOf(handout);
  const budget = chooseBudget(handout, events);
  const about = events.filter(({ id }) => handout.scenes.some(({ chosen }) => chosen === id));
  const rests = about
    .map((event) => {
      const all = event.positions.filter(({ role }) => role !== null);
      return all.length === 0
        ? event.positions.length - positionsWithin(event, budget).length
        : all.length - positionsWithin(event, budget).length;
    })
    .filter((rest) => rest > 0);
  const words = wordsOf((await openParts(await writeDocx(handout))).get('word/document.xml') ?? '');
  expect(rests.length).toBeGreaterThan(0);
  for (const rest of rests) expect(words).toContain(`|+${rest}|`);
  for (const { title } of events) expect(words).toContain(title);
  expect(words).toContain(handout.scenes[6]?.filters);
});

test('texts that look like markup or hold control characters are text; a script is no link', {
  timeout: SLOW,
}, async () => {
  const parts = await openParts(await writeDocx(hostileHandout()));
  for (const [path, xml] of parts) expect(`${path}: ${faultOf(xml)}`).toBe(`${path}: null`);
  expect(wordsOf(parts.get('word/document.xml') ?? '')).toContain('<b>&"\'</b>]]> $& statement');
  expect(wordsOf(parts.get('word/footnotes.xml') ?? '')).toContain('<b>&"\'</b>]]> $& citation');
  const links = [...parts]
    .filter(([path]) => path.endsWith('.rels'))
    .map(([, xml]) => xml)
    .join('');
  expect(links).not.toContain('javascript:');
});

test('a handout without events still makes a file', { timeout: SLOW }, async () => {
  const parts = await openParts(await writeDocx({ ...sampleHandout('ja'), scenes: [] }));
  expect(wordsOf(parts.get('word/document.xml') ?? '')).toContain(sampleHandout('ja').title);
});

test('progress goes from 0 to 1, and an aborted signal stops the work', { timeout: SLOW }, async () => {
  const handout = briefing('en');
  const shares: number[] = [];
  await writeDocx(handout, (share) => shares.push(share));
  expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  const controller = new AbortController();
  await expect(writeDocx(handout, (share) => share > 0.3 && controller.abort(), controller.signal)).rejects.toThrow(
    'aborted',
  );
});

test('a statement keeps its line breaks, and one from right to left is a paragraph of that direction', {
  timeout: SLOW,
}, async () => {
  const handout = briefing('en');
  const [scene] = handout.scenes.filter(({ chosen, events }) => chosen && events.some(({ id }) => id === chosen));
  const event = scene?.events.find(({ id }) => id === scene.chosen);
  if (!scene || !event) throw new Error('no event is chosen');
  const [position] = event.positions;
  if (!position) throw new Error('nothing was said');
  const positions = ['First line\nsecond line', 'محادثات ABC-123.'].map((statement) => ({
    ...position,
    role: 'request' as const,
    statement,
  }));
  const own = { ...event, title: 'محادثات', positions };
  const parts = await openParts(await writeDocx({ ...handout, scenes: [{ ...scene, events: [own] }] }));
  const body = parts.get('word/document.xml') ?? '';
  expect(faultOf(body)).toBeNull();
  expect(body).toMatch(/First line<\/w:t><\/w:r><w:r><w:br\/><w:t[^>]*>second line/);
  for (const text of ['محادثات', 'محادثات ABC-123.']) {
    const paragraph = body.split('</w:p>').find((xml) => xml.includes(`\u2068${text}\u2069`)) ?? '';
    expect(paragraph).toContain('<w:bidi/>');
  }
});
