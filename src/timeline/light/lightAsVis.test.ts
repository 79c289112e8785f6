// What is drawn before vis-timeline has arrived is held to what vis-timeline itself would draw.

import fc from 'fast-check';
import * as vis from 'vis-timeline/esnext';
import { describe, expect, test } from 'vitest';
import { axisScale, axisTicks } from '#domain/time/axisTicks.ts';
import { EARLIEST_DAY, type Instant, LATEST_DAY, MS_PER_DAY } from '#domain/time/dates.ts';
import utcMoment from '#timeline/vis/utcMoment.ts';
import { stackRows } from './stackRows.ts';

interface TimeStep {
  readonly scale: string;
  readonly step: number;
  readonly start: () => void;
  readonly next: () => void;
  readonly hasNext: () => boolean;
  readonly isMajor: () => boolean;
  readonly getCurrent: () => { readonly valueOf: () => number };
}

interface StackedItem {
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly stack: true;
  readonly options: object;
  readonly top: number | null;
}

/** What is used here of the parts that vis exports without their types. */
const { TimeStep, stack } = (vis as unknown as { readonly timeline: unknown }).timeline as {
  readonly TimeStep: new (start: unknown, end: unknown, shortestMs: number, hidden: [], options: object) => TimeStep;
  readonly stack: {
    readonly stack: (
      items: readonly StackedItem[],
      margin: { readonly axis: number; readonly item: { readonly horizontal: number; readonly vertical: number } },
      force: boolean,
    ) => void;
  };
};

function ticksOfVis(start: number, end: number, shortestMs: number) {
  const [from, to] = [start, end].map((instant) => utcMoment(instant).toDate());
  const steps = new TimeStep(from, to, shortestMs, [], { moment: utcMoment });
  const ticks: { start: number; isMajor: boolean }[] = [];
  for (steps.start(); steps.hasNext(); steps.next()) {
    ticks.push({ start: steps.getCurrent().valueOf(), isMajor: steps.isMajor() });
  }
  return { scale: { unit: steps.scale === 'weekday' ? 'day' : steps.scale, step: steps.step }, ticks };
}

function rowsOfVis(stretches: readonly { readonly left: number; readonly width: number }[]): readonly number[] {
  const items = stretches.map((stretch) => ({ ...stretch, height: 23, stack: true as const, options: {}, top: null }));
  stack.stack(items, { axis: 8, item: { horizontal: 10, vertical: 2 } }, true);
  return items.map(({ top }) => ((top ?? Number.NaN) - 8) / 25);
}

describe('before vis-timeline has arrived', () => {
  test('the axis is divided as vis divides it, in any window at any scale of days and above', () => {
    const windows = fc.record({
      start: fc.integer({ min: (EARLIEST_DAY + 1000) * MS_PER_DAY, max: (LATEST_DAY - 2_000_000) * MS_PER_DAY }),
      length: fc.integer({ min: 4 * MS_PER_DAY, max: 1_000_000 * MS_PER_DAY }),
      labels: fc.integer({ min: 6, max: 60 }),
    });
    fc.assert(
      fc.property(windows, ({ start, length, labels }) => {
        const scale = axisScale(length / labels);
        fc.pre(scale !== null);
        if (!scale) return;
        const ticks = axisTicks({ start: start as Instant, end: (start + length) as Instant }, scale);
        expect({ scale, ticks: ticks.map(({ start, isMajor }) => ({ start, isMajor })) }).toEqual(
          ticksOfVis(start, start + length, length / labels),
        );
      }),
    );
  });

  test('titles stand in the rows that vis stacks them in', () => {
    const stretch = fc.record({
      left: fc.integer({ min: -2000, max: 16_000 }).map((eighths) => eighths / 8),
      width: fc.integer({ min: 10, max: 420 }),
    });
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 100 }), (stretches) => {
        expect(stackRows(stretches, 10)).toEqual(rowsOfVis(stretches));
      }),
    );
  });
});
