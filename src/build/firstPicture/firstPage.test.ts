import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDataFiles } from '#build/data/readDataFiles.ts';
import { toModel } from '#dataset/toModel.ts';
import type { Dataset } from '#domain/record/model.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import { firstPage } from './firstPage.ts';
import { openingOf, paintOpening, paintSized } from './openingPicture.ts';

const { dataset } = toModel(readDataFiles(fileURLToPath(new URL('../../../data', import.meta.url))).document);
const opening = dataset && openingOf(dataset);
if (!dataset || !opening) throw new Error('The record has no events');
const SIZE = { width: 704, pageHeight: 900 };
const scoped = (file: string, name: string) => `${file.split('/').at(-1)}-${name}`;

describe('the first picture in the page', () => {
  const page = firstPage(dataset, [SIZE, { width: 350, pageHeight: 844 }], scoped);
  const html = page?.html ?? '';

  test('needs no style, no script and no handler, as the policy of the page asks', () => {
    expect(html).not.toMatch(/<(script|style|link|img)\b/);
    expect(html).not.toMatch(/\s(style|on\w+)=/);
    expect(html).toContain('aria-hidden="true"');
  });

  test('has a rule for every place that an element names', () => {
    const named = new Set(html.match(/\bat-[a-z][0-9a-z]+/g));
    expect(named.size).toBeGreaterThan(50);
    for (const name of named) expect(page?.css).toContain(`.${name}{`);
  });

  test('holds the titles of every language', () => {
    for (const language of LANGUAGES) {
      const { painted } = paintOpening(opening, language, SIZE);
      expect(painted.drawing.titles.length).toBeGreaterThan(10);
      for (const { text } of painted.drawing.titles) expect(html).toContain(text.replaceAll('&', '&amp;'));
    }
  });

  test('is not there for a dataset without events', () => {
    const empty: Dataset = { ...dataset, events: [] };
    expect(firstPage(empty, [SIZE], scoped)).toBeNull();
  });
});

test('a picture holds for the sizes around its own, up to where a row more or another scale begins', () => {
  const { range, size } = paintSized(opening, SIZE);
  for (const [least, own, greatest] of [
    [range.width[0], size.width, range.width[1]],
    [range.pageHeight[0], size.pageHeight, range.pageHeight[1]],
  ] as const) {
    expect(least).toBeLessThanOrEqual(own);
    expect(greatest).toBeGreaterThanOrEqual(own);
  }
  const rowsAt = (pageHeight: number) => paintOpening(opening, 'en', { ...SIZE, pageHeight }).rows;
  expect(rowsAt(range.pageHeight[0])).toBe(rowsAt(SIZE.pageHeight));
  expect(rowsAt(range.pageHeight[1])).toBe(rowsAt(SIZE.pageHeight));
});
