import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { startOfDay, toDayNumber } from '#domain/time/dates.ts';
import { LANGUAGES, type Language } from '#i18n/languages.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { drawAxis } from './axisDrawing.ts';
import { axisLabel, LABEL_FONT_PX } from './axisLabel.ts';
import { textWidth } from './textWidth.ts';

const draw = (from: number, to: number, widthPx: number, language: Language) =>
  drawAxis(
    { start: startOfDay(toDayNumber(from, 1, 1)), end: startOfDay(toDayNumber(to, 1, 1)) },
    widthPx,
    (instant, unit, level) => axisLabel(instant, unit, level, language),
  );
const years = (from: number, to: number, widthPx: number, language: Language) =>
  draw(from, to, widthPx, language).labels.map(({ text }) => text);

test('years are round on both sides of the first', () => {
  expect(years(-110, 120, 700, 'en')).toEqual(['100 BC', '50 BC', '1', '50', '100']);
  expect(years(-110, 120, 700, 'vi')).toEqual(['100 TCN', '50 TCN', '1', '50', '100']);
  expect(years(-110, 120, 700, 'ja')).toEqual(['紀元前100年', '紀元前50年', '1年', '50年', '100年']);
});

test('labels of years neither touch nor are cut, whatever the years and the width', () => {
  assertProperty(
    fc.property(
      fc.integer({ min: -60_000, max: 20_000 }),
      fc.integer({ min: 12, max: 60_000 }),
      fc.integer({ min: 320, max: 1600 }),
      fc.constantFrom(...LANGUAGES),
      (from, length, widthPx, language) => {
        const labels = draw(from, from + length, widthPx, language).labels.filter(({ level }) => level === 'minor');
        for (const [i, { x, text }] of labels.entries()) {
          // Four wide digits are a px wider than the room for a month.
          expect(x + textWidth(text) * LABEL_FONT_PX).toBeLessThanOrEqual((labels[i + 1]?.x ?? widthPx) + 1);
        }
      },
    ),
    { numRuns: 300 },
  );
});
