// The picture as a file: valid XML whatever the record says, with every title and mark that the painter draws.

import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataFiles } from '#build/data/readDataFiles.ts';
import { toModel } from '#dataset/toModel.ts';
import { buildIndices } from '#domain/record/indices.ts';
import { type EventId, localize } from '#domain/record/model.ts';
import { LANGUAGES, type Language } from '#i18n/languages.ts';
import { loadMessages } from '#i18n/loadMessages.ts';
import { createPainter } from '#picture/painter.ts';
import { viewSheet } from '#sharing/picture/viewSheet.ts';
import { decodeView } from '#store/address/urlCodec.ts';
import { openRecord } from '#store/record.ts';
import { createSelectors } from '#store/selectors.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { drawRecord } from '#testing/datasetBuilder.ts';
import { faultOf } from '#testing/officeParts.ts';
import { PRINCIPAL_EVENTS } from '#testing/sampleHandout.ts';
import { headShapes } from './headShapes.ts';
import { layOutSheets } from './pictureSheet.ts';
import { drawPictureSvg, svgText } from './pictureSvg.ts';

const { dataset } = toModel(readDataFiles(fileURLToPath(new URL('../../../data', import.meta.url))).document);
if (!dataset) throw new Error('The bundled record cannot be opened.');
const record = openRecord(buildIndices(dataset));
const SIZE = { widthPx: 1200, mostHeightPx: 760, marginPx: 28 };

async function sheetInput(view: string, language: Language = 'en', of = record) {
  const state = { record: of, ...decodeView(view, of).view };
  return viewSheet(state, createSelectors(), language, await loadMessages(language), SIZE);
}

/** What its lines of text say, entities resolved. */
function linesOf(svg: string): readonly string[] {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text]) =>
    (text ?? '').replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (_, name: string) => named[name] ?? ''),
  );
}

/** Where the parts of its paths begin, from left to right. */
function startsOf(paths: string): readonly string[] {
  return [...paths.matchAll(/M([-\d.]+) /g)].map(([, x]) => x ?? '');
}

describe('the picture of the opening view', () => {
  for (const language of LANGUAGES) {
    test(`holds every event as a mark, and the principal five by their titles: ${language}`, async () => {
      const input = await sheetInput('', language);
      const svg = drawPictureSvg(input);
      expect(faultOf(svg)).toBeNull();
      const width = SIZE.widthPx - 2 * SIZE.marginPx;
      const { places, drawing } = createPainter({ ...input, widthPx: width, textScale: 1 }).paint(input.window, -1);
      expect(places.marks.length + places.counted).toBe(input.lanes[0]?.events.length);
      // At their dates: how high they stand depends on how many rows there are above.
      const drawn = new Set(startsOf(svg));
      const marks = drawing.paths.filter(({ look }) => look !== 'line').map(({ d }) => d);
      expect(marks.flatMap(startsOf).filter((x) => !drawn.has(x))).toEqual([]);
      const lines = linesOf(svg);
      for (const id of PRINCIPAL_EVENTS) {
        const event = record.indices.events.at(record.indices.ordinalOf.get(id as EventId) ?? -1);
        const short = localize(event?.shortTitle ?? {}, language).text;
        const whole = localize(event?.title ?? {}, language).text;
        expect(
          lines.some((line) => line.endsWith(short) || line.endsWith(whole)),
          id,
        ).toBe(true);
      }
    });
  }

  test('says what is shown and when the record was revised', async () => {
    const lines = linesOf(drawPictureSvg(await sheetInput('topic=oda-loans&at=2024-01-01/2024-06-01')));
    expect(lines[0]).toBe('Vietnam–Japan relations');
    expect(lines[1]).toMatch(/^January 2024 – May 2024 {2}· {2}Showing \d+ of \d+ events/);
    expect(lines.at(-1)).toMatch(/^Revised \d+ \w+ \d{4}$/);
  });

  test('has no style sheet and no address: it needs nothing beside it', async () => {
    const svg = drawPictureSvg(await sheetInput(''));
    expect(svg).not.toMatch(/<style|href|url\(|var\(|class=/);
    expect(svg).toMatch(/font-family="[^"]*sans-serif"/);
  });
});

test('the chosen event has its title, and its date as a flag on the axis', async () => {
  const lines = linesOf(drawPictureSvg(await sheetInput(`event=${PRINCIPAL_EVENTS[0]}`)));
  expect(lines).toContain('27 Nov 2023');
  expect(lines.filter((line) => line.startsWith('27 Nov\u00a0\u00a0Ties raised'))).toHaveLength(1);
});

test('today stands in the picture of a record that reaches into the future, and in no other', async () => {
  const future = drawRecord('2023-01-01/.. | Going on | vn:A \n 9999-01-01 | Planned | vn:A');
  expect(linesOf(drawPictureSvg(await sheetInput('', 'en', future)))).toContain('Today');
  expect(linesOf(drawPictureSvg(await sheetInput('')))).not.toContain('Today');
});

test('lanes have their names, divided among as many sheets as they need', async () => {
  const input = await sheetInput('lanes=person');
  const sheets = layOutSheets(input);
  expect(sheets.length).toBeGreaterThan(1);
  for (const sheet of sheets) expect(sheet.height).toBeLessThanOrEqual(SIZE.mostHeightPx);
  const lines = sheets.flatMap((sheet) => linesOf(svgText(sheet)));
  for (const { label } of input.lanes) {
    if (label) expect(lines).toContain(localize(label, 'en').text);
  }
  expect(faultOf(svgText(sheets[0] ?? { width: 0, height: 0, language: 'en', name: '', shapes: [] }))).toBeNull();
});

test('what a record says stays text', async () => {
  const hostile = `<script>alert("1")</script> & 'x' ]]>`;
  const svg = drawPictureSvg(await sheetInput('', 'en', drawRecord(`2024-03-01 | ${hostile} | vn:A`)));
  expect(faultOf(svg)).toBeNull();
  expect(svg).not.toContain('<script');
  expect(linesOf(svg).join('\n')).toContain('<script>');
});

test('any text makes valid XML', () => {
  assertProperty(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (title, line) => {
      const { shapes } = headShapes(title, [line, '\u0000\uFFFE&<'], 600, 'en');
      expect(faultOf(svgText({ width: 600, height: 100, language: 'en', name: `${title}\u0000`, shapes }))).toBeNull();
    }),
    { numRuns: 30 },
  );
});
