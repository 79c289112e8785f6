// Held to what moment itself answers, over the years an axis can show.

import * as fc from 'fast-check';
import moment from 'moment/moment.js';
import { expect, test } from 'vitest';
import { axisTicks } from '#domain/time/axisTicks.ts';
import { startOfDay, toDayNumber } from '#domain/time/dates.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import utcMoment from './utcMoment.ts';

/** The years 101 to 8972. */
const instants = fc.integer({ min: -59_000_000_000_000, max: 221_000_000_000_000 });
const units = fc.constantFrom('millisecond', 'second', 'minute', 'hour', 'day', 'week', 'month', 'year');
const amounts = fc.integer({ min: -400, max: 400 });

const READ = ['year', 'month', 'date', 'hours', 'minutes', 'seconds', 'milliseconds'] as const;
const READ_MORE = ['weekday', 'isoWeekday', 'dayOfYear', 'week'] as const;

test('reads every part of a date as moment does', () => {
  assertProperty(
    fc.property(instants, (at) => {
      const parts = (date: Record<(typeof READ)[number] | (typeof READ_MORE)[number], () => unknown>) =>
        [...READ, ...READ_MORE].map((part) => date[part]());
      expect(parts(utcMoment(at))).toEqual(parts(moment.utc(at)));
      for (const pattern of ['dddd', 'MMMM', 'w']) {
        expect(utcMoment(at).format(pattern)).toBe(moment.utc(at).format(pattern));
      }
    }),
  );
});

test('adds, subtracts and rounds down as moment does', () => {
  assertProperty(
    fc.property(instants, amounts, units, (at, amount, unit) => {
      // About the first year it counts otherwise: see below.
      fc.pre(unit !== 'year' || moment.utc(at).year() - Math.abs(amount) > 1);
      expect(utcMoment(at).add(amount, unit).valueOf()).toBe(moment.utc(at).add(amount, unit).valueOf());
      expect(utcMoment(at).subtract(amount, `${unit}s`).valueOf()).toBe(
        moment.utc(at).subtract(amount, unit).valueOf(),
      );
      expect(utcMoment(at).startOf(unit).valueOf()).toBe(moment.utc(at).startOf(unit).valueOf());
    }),
  );
});

test('sets every part as moment does', () => {
  const set = fc.record({
    year: fc.integer({ min: 100, max: 8000 }),
    month: fc.integer({ min: 0, max: 11 }),
    date: fc.integer({ min: 0, max: 31 }),
    hours: fc.integer({ min: 0, max: 24 }),
    minutes: fc.integer({ min: 0, max: 60 }),
    seconds: fc.integer({ min: 0, max: 60 }),
    milliseconds: fc.integer({ min: 0, max: 1000 }),
    weekday: fc.integer({ min: 0, max: 6 }),
    week: fc.integer({ min: 1, max: 52 }),
  });
  assertProperty(
    fc.property(instants, set, (at, values) => {
      for (const [part, value] of Object.entries(values) as [keyof typeof values, number][]) {
        expect(utcMoment(at)[part](value).valueOf(), part).toBe(moment.utc(at)[part](value).valueOf());
      }
    }),
  );
});

test('compares within a unit as moment does', () => {
  assertProperty(
    fc.property(instants, fc.integer({ min: -40, max: 40 }), units, (at, days, unit) => {
      const other = at + days * 86_400_000;
      expect(utcMoment(at).isSame(other, unit)).toBe(moment.utc(at).isSame(moment.utc(other), unit as 'day'));
    }),
  );
});

test('changes itself, and a clone changes alone', () => {
  const date = utcMoment(0);
  expect(date.add(1, 'day')).toBe(date);
  date.clone().add(1, 'day');
  expect(date.valueOf()).toBe(86_400_000);
});

test('makes of the years about the first the steps the axis is drawn with before vis has come', () => {
  const steps = fc.constantFrom(1, 5, 10, 50, 100, 1000);
  assertProperty(
    fc.property(fc.integer({ min: -3000, max: 3000 }), steps, (year, step) => {
      const start = startOfDay(toDayNumber(year, 3, 1));
      const [tick] = axisTicks({ start, end: start }, { unit: 'year', step });
      // As vis rounds a year down, and goes on to the next step.
      const date = utcMoment(start);
      date
        .year(step * Math.floor(date.year() / step))
        .month(0)
        .date(1);
      date.subtract(date.year() % step, 'year');
      expect(date.valueOf()).toBe(tick?.start);
      expect(date.add(step, 'year').valueOf()).toBe(tick?.end);
    }),
  );
});
