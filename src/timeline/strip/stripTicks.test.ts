import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeWindow, type TimeWindow } from '#domain/time/timeWindow.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import { LABEL_FONT_PX } from '#picture/axisLabel.ts';
import { textWidth } from '#picture/textWidth.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { stripTicks } from './stripTicks.ts';

const read = (text: string) => decodeWindow(text) as TimeWindow;
const labels = (text: string, widthPx: number, language: 'en' | 'vi' | 'ja') =>
  stripTicks(read(text), widthPx, language).map(({ label, isMajor }) => (isMajor ? `[${label}]` : label));

test('quarters stand under their years; the first says which, and one that would be cut off says nothing', () => {
  const text = '2023-08-25/2025-05-10';
  expect(labels(text, 700, 'en')).toEqual(['Oct 2023', '[2024]', 'Apr', 'Jul', 'Oct', '[2025]', 'Apr']);
  expect(labels(text, 700, 'vi')).toEqual(['10/2023', '[2024]', 'T4', 'T7', 'T10', '[2025]', 'T4']);
  expect(labels(text, 700, 'ja')).toEqual(['2023/10', '[2024年]', '4月', '7月', '10月', '[2025年]', '4月']);
  expect(labels(text, 350, 'en').at(-1)).toBe('');
});

test('where quarters are too narrow, years stand alone, and then every fifth', () => {
  expect(labels('2008-06-01/2014-01-01', 350, 'en')).toEqual(['[2009]', '[2010]', '[2011]', '[2012]', '[2013]']);
  expect(labels('1971-01-01/2027-01-01', 700, 'en').slice(0, 3)).toEqual(['[1975]', '[1980]', '[1985]']);
});

test('labels do not touch, whatever the record and the screen', () => {
  const anyWindow = fc
    .tuple(fc.integer({ min: -8e7, max: 8e7 }), fc.integer({ min: 4, max: 7e6 }))
    .map(([day, days]) => ({ start: day * 86_400_000 * 0.05, end: (day * 0.05 + days) * 86_400_000 }) as TimeWindow);
  assertProperty(
    fc.property(
      anyWindow,
      fc.integer({ min: 200, max: 3000 }),
      fc.constantFrom(...LANGUAGES),
      (window, px, language) => {
        const labels = stripTicks(window, px, language).filter(({ label }) => label !== '');
        for (const [i, { share, label }] of labels.entries()) {
          const roomPx = ((labels[i + 1]?.share ?? 1) - share) * px;
          expect(roomPx).toBeGreaterThan(textWidth(label) * LABEL_FONT_PX);
        }
      },
    ),
  );
});
