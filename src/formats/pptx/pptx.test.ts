import { expect, test } from 'vitest';
import { chosenEvent, eventsOf, notablePositions } from '#formats/handoutEvents.ts';
import { hostileHandout } from '#testing/hostileHandout.ts';
import { faultOf, openParts, wordsOf } from '#testing/officeParts.ts';
import { PRINCIPAL_EVENTS, sampleHandout } from '#testing/sampleHandout.ts';
import { writePptx } from './pptx.ts';

const SLOW = 60_000;
const LOCALES = { en: 'en-GB', vi: 'vi-VN', ja: 'ja-JP' } as const;
const slidesOf = (parts: ReadonlyMap<string, string>) =>
  [...parts].filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path));

for (const language of ['en', 'vi', 'ja'] as const) {
  test(`${language}: a slide a scene, with its texts, in its language, and notes only in the notes`, {
    timeout: SLOW,
  }, async () => {
    const handout = sampleHandout(language);
    const parts = await openParts(await writePptx(handout));
    expect(slidesOf(parts)).toHaveLength(handout.scenes.length);

    for (const [i, scene] of handout.scenes.entries()) {
      const words = wordsOf(parts.get(`ppt/slides/slide${i + 1}.xml`) ?? '');
      expect(words).toContain(scene.title);
      if (scene.text !== '') expect(words).toContain(scene.text);
      expect(words).toContain(scene.window);
      expect(words).toContain(scene.filters);
      for (const fact of [handout.dataset, handout.revised, handout.made]) expect(words).toContain(fact);
      const event = chosenEvent(scene);
      if (event) {
        expect(words).toContain(event.date);
        expect(words).toContain(event.place);
        for (const { name, office } of event.participants) {
          expect(words).toContain(name);
          expect(words).toContain(office);
        }
        const statements = notablePositions(event, 6).map(({ statement }) => statement);
        const shown = statements.filter((statement) => words.includes(statement));
        // What has no room is counted.
        expect(shown.length).toBeGreaterThan(3);
        if (shown.length < statements.length) expect(words).toContain(`+${statements.length - shown.length}`);
      } else if (scene.events.length < 10) {
        for (const { title, date } of scene.events) {
          expect(words).toContain(title);
          expect(words).toContain(date);
        }
      }
    }

    const line = handout.scenes[0]?.notes.split('\n')[1] ?? '';
    const holders = [...parts].filter(([, xml]) => wordsOf(xml).includes(line)).map(([path]) => path);
    expect(holders.length).toBe(handout.scenes.filter(({ notes }) => notes !== '').length);
    expect(holders.every((path) => path.startsWith('ppt/notesSlides/'))).toBe(true);

    for (const [path, xml] of parts) {
      expect(`${path}: ${faultOf(xml)}`).toBe(`${path}: null`);
      for (const [run] of xml.matchAll(/<a:(?:rPr|endParaRPr)\b[^>]*>/g))
        expect(run).toContain(`lang="${LOCALES[language]}"`);
    }
    for (const [, xml] of slidesOf(parts)) {
      expect(xml).not.toContain('<p:pic>');
      for (const [run] of xml.matchAll(/<a:r>.*?<\/a:r>/gs)) {
        expect(run).toContain('<a:latin typeface="Arial"');
        expect(run).toContain('<a:ea typeface="Yu Gothic"');
      }
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
}

test('the picture of a scene stands in shapes and text that can be edited; what is round has a height', {
  timeout: SLOW,
}, async () => {
  const handout = sampleHandout('en');
  const parts = await openParts(await writePptx(handout));
  const xml = parts.get('ppt/slides/slide2.xml') ?? '';
  const [, second] = handout.scenes;
  expect(wordsOf(xml)).toContain(`|${second?.events.find(({ id }) => id === second.chosen)?.title}|27 Nov 2023|`);
  expect(wordsOf(xml)).toContain('To Lam–Kishida online');
  const freeforms = [...xml.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([shape]) => shape);
  const round = freeforms.filter((shape) => shape.includes('<a:arcTo'));
  expect(round.length).toBeGreaterThan(1);
  for (const shape of round) {
    const [, width, height] = /<a:ext cx="(\d+)" cy="(\d+)"/.exec(shape) ?? [];
    expect([Number(width) > 0, Number(height) > 0]).toEqual([true, true]);
  }
});

test('each slide is titled by its title placeholder, so that the outline names it', { timeout: SLOW }, async () => {
  const parts = await openParts(await writePptx(sampleHandout('vi')));
  for (const [, xml] of slidesOf(parts)) expect(xml.match(/<p:ph\s[^>]*type="title"/g)).toHaveLength(1);
});

test('texts that look like markup or hold control characters are text, on slides and in notes', {
  timeout: SLOW,
}, async () => {
  const parts = await openParts(await writePptx(hostileHandout()));
  for (const [path, xml] of parts) expect(`${path}: ${faultOf(xml)}`).toBe(`${path}: null`);
  expect(wordsOf(parts.get('ppt/slides/slide1.xml') ?? '')).toContain('<b>&"\'</b>]]> $& title');
  const notes = wordsOf(parts.get('ppt/notesSlides/notesSlide1.xml') ?? '');
  expect(notes).toContain('<b>&"\'</b>]]> $& note');
  expect(notes).toContain('|second line');
  const links = [...parts]
    .filter(([path]) => path.endsWith('.rels'))
    .map(([, xml]) => xml)
    .join('');
  expect(links).not.toContain('javascript:');
});

test('a text too long for its slide says so with an ellipsis', { timeout: SLOW }, async () => {
  const handout = sampleHandout('vi');
  const [, scene] = handout.scenes;
  if (!scene) throw new Error('The sample has scenes');
  const text = Array.from({ length: 12 }, (_, i) => `${i + 1}. ${scene.text}`).join('\n');
  const parts = await openParts(await writePptx({ ...handout, scenes: [{ ...scene, text }] }));
  const words = wordsOf(parts.get('ppt/slides/slide1.xml') ?? '').split('|');
  const written = words.filter((line) => /^\d+\. /.test(line));
  expect(written[0]).toBe(`1. ${scene.text}`);
  expect(written.at(-1)).toMatch(/…$/);
  expect(written.length).toBeLessThan(12);
});

test('nothing at all still makes a file', { timeout: SLOW }, async () => {
  const parts = await openParts(await writePptx({ ...sampleHandout('en'), scenes: [] }));
  expect(slidesOf(parts)).toHaveLength(0);
});

test('progress goes from 0 to 1 and never back', { timeout: SLOW }, async () => {
  const shares: number[] = [];
  await writePptx(sampleHandout('en'), (share) => shares.push(share));
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBe(1);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  expect(shares.length).toBeGreaterThan(PRINCIPAL_EVENTS.length);
});

test('an aborted signal stops the work, before it begins and in the middle', { timeout: SLOW }, async () => {
  const handout = sampleHandout('en');
  await expect(writePptx(handout, undefined, AbortSignal.abort())).rejects.toThrow('aborted');
  const controller = new AbortController();
  const shares: number[] = [];
  const stopHalfway = (share: number) => {
    shares.push(share);
    if (share > 0.3) controller.abort();
  };
  await expect(writePptx(handout, stopHalfway, controller.signal)).rejects.toThrow('aborted');
  expect(shares.at(-1)).toBeLessThan(0.5);
  expect(eventsOf(handout).length).toBeGreaterThan(5);
});

test('a title from right to left runs so on its slide', { timeout: SLOW }, async () => {
  const handout = sampleHandout('en');
  const scenes = handout.scenes.slice(0, 1).map((scene) => ({ ...scene, title: 'محادثات ABC-123.' }));
  const parts = await openParts(await writePptx({ ...handout, scenes }));
  const paragraphs = (parts.get('ppt/slides/slide1.xml') ?? '').split('</a:p>');
  const title = paragraphs.find((xml) => xml.includes('\u2068محادثات ABC-123.\u2069'));
  expect(title).toContain('rtl="1"');
});
