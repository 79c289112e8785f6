import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { drawIndices } from '#testing/datasetBuilder.ts';
import { anyDataset } from '#testing/generators.ts';
import { buildIndices } from '../record/indices.ts';
import { endOfDay, formatIsoDay, startOfDay } from '../time/dates.ts';
import type { DaySpan } from '../time/timeWindow.ts';
import { countDensity, spanOf } from './density.ts';

describe('the span of a record', () => {
  test.each([
    ['2023-11-27 | A', '2023-11-27', '2023-11-27'],
    ['2023 | A \n 2024-02 | B', '2023-01-01', '2024-02-29'],
    ['2023-11/.. | A \n 2024-05-01 | B', '2023-11-01', '2024-05-01'],
    ['../2020 | A \n 2019-05 | B', '2019-05-01', '2020-12-31'],
    ['/2020 | A', '2020-12-31', '2020-12-31'],
    ['-9999 | A \n 9999-12-31 | B', '-9999-01-01', '9999-12-31'],
    ['Y-17000 | A \n 2024 | B', 'Y-17000-01-01', '2024-12-31'],
  ])('of %j is %s to %s: what has no end does not stretch it', (drawing, first, last) => {
    const span = spanOf(drawIndices(drawing));
    expect(span && [formatIsoDay(span.firstDay), formatIsoDay(span.lastDay)]).toEqual([first, last]);
  });
});

describe('density', () => {
  const indices = drawIndices('2024-01-01 | A \n 2024-01-01 | B \n 2024-01-05 | C \n 2024-01-08 | D');
  const span = spanOf(indices) as DaySpan;

  test('each event counts in the slice it begins in, matching ones beside all', () => {
    expect(countDensity(indices, [0, 2], span, 4)).toEqual({
      start: startOfDay(span.firstDay),
      end: endOfDay(span.lastDay),
      shown: Uint32Array.of(1, 0, 1, 0),
      all: Uint32Array.of(2, 0, 1, 1),
    });
  });

  test('what began before the span counts in its first slice', () => {
    const open = drawIndices('../2020 | A \n 2019-05 | B \n 2020-12-31 | C');
    expect(countDensity(open, [], spanOf(open) as DaySpan, 3).all).toEqual(Uint32Array.of(2, 0, 1));
  });

  test('in any record the slices add up to all events, and none shows more than it has', () => {
    assertProperty(
      fc.property(anyDataset(), fc.integer({ min: 1, max: 90 }), (dataset, slices) => {
        const record = buildIndices(dataset);
        const whole = spanOf(record);
        if (whole === null) throw new Error('Every generated event has a beginning or an end.');
        const some = [...record.firstDays.keys()].filter((ordinal) => ordinal % 2 === 0);
        const { all, shown } = countDensity(record, some, whole, slices);
        const sum = (counts: Uint32Array) => counts.reduce((a, b) => a + b, 0);
        expect([all.length, sum(all), sum(shown)]).toEqual([slices, record.events.length, some.length]);
        shown.forEach((count, i) => {
          expect(count).toBeLessThanOrEqual(all[i] ?? 0);
        });
      }),
    );
  });
});
