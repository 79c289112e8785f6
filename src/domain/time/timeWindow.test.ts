import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { type DayNumber, endOfDay, type Instant, MS_PER_DAY, startOfDay, toDayNumber } from './dates.ts';
import {
  anchorOf,
  bringIntoView,
  centreOn,
  clampWindow,
  type DaySpan,
  decodeWindow,
  encodeWindow,
  isInSight,
  isSameWindow,
  lengthOf,
  limitsFor,
  moveEdge,
  panWindow,
  type TimeWindow,
  type WindowLimits,
  windowAround,
  windowAroundFound,
  windowOfStretch,
  zoomWindow,
} from './timeWindow.ts';

const HOUR_MS = MS_PER_DAY / 24;
/** Halves of a millisecond come and go with the middle of a window. */
const ROUNDING_MS = 1;

const anySpan: fc.Arbitrary<DaySpan> = fc
  .tuple(fc.integer({ min: -30_000, max: 30_000 }), fc.integer({ min: 0, max: 20_000 }))
  .map(([first, length]) => ({ firstDay: first as DayNumber, lastDay: (first + length) as DayNumber }));

const anyInstant = fc.integer({ min: -60_000 * MS_PER_DAY, max: 60_000 * MS_PER_DAY }).map((ms) => ms as Instant);

const anyWindow: fc.Arbitrary<TimeWindow> = fc
  .tuple(anyInstant, fc.integer({ min: 1, max: 40_000 * MS_PER_DAY }))
  .map(([start, length]) => ({ start, end: (start + length) as Instant }));

/** A window that the limits of a record allow. */
const anyShown = fc
  .tuple(anySpan, anyWindow)
  .map(([span, window]) => ({ span, limits: limitsFor(span), window: clampWindow(window, limitsFor(span)) }));

function expectWithin(window: TimeWindow, limits: WindowLimits) {
  expect(window.start).toBeGreaterThanOrEqual(limits.earliest - ROUNDING_MS);
  expect(window.end).toBeLessThanOrEqual(limits.latest + ROUNDING_MS);
  expect(lengthOf(window)).toBeGreaterThanOrEqual(limits.shortestMs - ROUNDING_MS);
  expect(lengthOf(window)).toBeLessThanOrEqual(limits.longestMs + ROUNDING_MS);
}

describe('limits', () => {
  test('the longest window is as long as everything that can be reached', () => {
    assertProperty(
      fc.property(anySpan, (span) => {
        const limits = limitsFor(span);
        expect(limits.longestMs).toBe(limits.latest - limits.earliest);
        expect(limits.shortestMs).toBe(4 * MS_PER_DAY);
      }),
    );
  });

  test('they lie a tenth of the record beyond it, and fifteen days where it is short', () => {
    const long = limitsFor({ firstDay: 0 as DayNumber, lastDay: 999 as DayNumber });
    expect([long.earliest, long.latest]).toEqual([-100 * MS_PER_DAY, 1100 * MS_PER_DAY]);
    const day = limitsFor({ firstDay: 0 as DayNumber, lastDay: 0 as DayNumber });
    expect([day.earliest, day.latest]).toEqual([-15 * MS_PER_DAY, 16 * MS_PER_DAY]);
  });

  test('any window is brought within them, and once there stays as it is', () => {
    assertProperty(
      fc.property(anySpan, anyWindow, (span, window) => {
        const limits = limitsFor(span);
        const clamped = clampWindow(window, limits);
        expectWithin(clamped, limits);
        expect(isSameWindow(clampWindow(clamped, limits), clamped, ROUNDING_MS)).toBe(true);
      }),
    );
  });

  test('a window that is too short or too long is mended about its middle', () => {
    const limits = limitsFor({ firstDay: 0 as DayNumber, lastDay: 99 as DayNumber });
    const noon = (50.5 * MS_PER_DAY) as Instant;
    expect(clampWindow({ start: noon, end: (noon + 1) as Instant }, limits)).toEqual({
      start: noon + 0.5 - 2 * MS_PER_DAY,
      end: noon + 0.5 + 2 * MS_PER_DAY,
    });
  });

  test('the window around a record shows all of it, with a little room on both sides', () => {
    assertProperty(
      fc.property(anySpan, (span) => {
        const limits = limitsFor(span);
        const window = windowAround(span, limits);
        const left = startOfDay(span.firstDay) - window.start;
        const right = window.end - endOfDay(span.lastDay);
        expect(left).toBeGreaterThan(0);
        expect(right).toBeGreaterThan(0);
        expectWithin(window, limits);
      }),
    );
  });
});

describe('what was found', () => {
  test('is fitted with its surroundings, as far as the limits allow', () => {
    assertProperty(
      fc.property(anySpan, fc.nat(20_000), fc.nat(400), (span, offset, length) => {
        const limits = limitsFor(span);
        const firstDay = Math.min(span.firstDay + offset, span.lastDay) as DayNumber;
        const found = { firstDay, lastDay: Math.min(firstDay + length, span.lastDay) as DayNumber };
        const window = windowAroundFound(found, limits);
        expectWithin(window, limits);
        expect(lengthOf(window)).toBeGreaterThanOrEqual(Math.min(60 * MS_PER_DAY, limits.longestMs) - ROUNDING_MS);
        expect(window.start).toBeLessThanOrEqual(startOfDay(found.firstDay));
        expect(window.end).toBeGreaterThanOrEqual(endOfDay(found.lastDay));
      }),
    );
  });
});

describe('moving', () => {
  test('an edge goes where it is put and the other stays, as far as the limits allow', () => {
    assertProperty(
      fc.property(anyShown, fc.constantFrom('start', 'end'), anyInstant, ({ window, limits }, edge, to) => {
        const moved = moveEdge(window, edge, to, limits);
        expectWithin(moved, limits);
        const other = edge === 'start' ? 'end' : 'start';
        expect(moved[other]).toBe(window[other]);
        const isFree = isSameWindow(clampWindow({ ...window, [edge]: to }, limits), { ...window, [edge]: to });
        if (window.start < window.end && isFree && to !== window[other]) expect(moved[edge]).toBe(to);
      }),
    );
  });

  test('a zoom about what is chosen keeps it in sight, however close', () => {
    assertProperty(
      fc.property(
        anyShown,
        fc.nat(20_000),
        fc.nat(900),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        ({ span, window, limits }, offset, length, factor) => {
          const firstDay = Math.min(span.firstDay + offset, span.lastDay) as DayNumber;
          const chosen = { firstDay, lastDay: Math.min(firstDay + length, span.lastDay) as DayNumber };
          const anchor = anchorOf(window, chosen);
          expect(anchor !== null).toBe(isInSight(window, chosen));
          if (anchor === null) return;
          expect(anchor).toBeGreaterThanOrEqual(window.start);
          expect(anchor).toBeLessThanOrEqual(window.end);
          expect(isInSight(zoomWindow(window, factor, limits, anchor), chosen)).toBe(true);
        },
      ),
    );
  });

  test('zooming keeps the instant under the pointer where it is, as far as the limits allow', () => {
    const factor = fc.double({ min: 0.1, max: 10, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    assertProperty(
      fc.property(anyShown, factor, share, ({ window, limits }, by, at) => {
        const about = (window.start + at * lengthOf(window)) as Instant;
        const zoomed = zoomWindow(window, by, limits, about);
        expectWithin(zoomed, limits);
        const touchesLimit = zoomed.start <= limits.earliest + ROUNDING_MS || zoomed.end >= limits.latest - ROUNDING_MS;
        if (!touchesLimit) expect((about - zoomed.start) / lengthOf(zoomed)).toBeCloseTo(at, 5);
      }),
      { numRuns: 200 },
    );
  });

  test('zooming without a pointer is about the middle', () => {
    const limits = limitsFor({ firstDay: 0 as DayNumber, lastDay: 999 as DayNumber });
    const day = (n: number) => (n * MS_PER_DAY) as Instant;
    expect(zoomWindow({ start: day(400), end: day(600) }, 0.5, limits)).toEqual({ start: day(450), end: day(550) });
    expect(zoomWindow({ start: day(400), end: day(600) }, 2, limits)).toEqual({ start: day(300), end: day(700) });
  });

  test('what a marker opens into is never more than was shown', () => {
    const limits = limitsFor({ firstDay: 0 as DayNumber, lastDay: 999 as DayNumber });
    const day = (n: number) => (n * MS_PER_DAY) as Instant;
    const shown = { start: day(400), end: day(600) };
    expect(windowOfStretch({ start: day(450), end: day(500) }, shown, limits)).toEqual({
      start: day(435),
      end: day(515),
    });
    // It reaches from long before to day 500: the middle of what is seen of it stays where it is.
    const closer = windowOfStretch({ start: day(100), end: day(500) }, shown, limits);
    expect(closer.end - closer.start).toBeCloseTo((shown.end - shown.start) * 0.4);
    expect((day(450) - closer.start) / (closer.end - closer.start)).toBeCloseTo(0.25);
  });

  test('panning and centring keep the length and stay within the limits', () => {
    assertProperty(
      fc.property(anyShown, fc.double({ min: -3, max: 3, noNaN: true }), anyInstant, ({ window, limits }, by, to) => {
        for (const moved of [panWindow(window, by, limits), centreOn(window, to, limits)]) {
          expectWithin(moved, limits);
          expect(Math.abs(lengthOf(moved) - lengthOf(window))).toBeLessThanOrEqual(ROUNDING_MS);
        }
      }),
    );
  });

  test('panning forth and back ends where it began', () => {
    const limits = limitsFor({ firstDay: 0 as DayNumber, lastDay: 999 as DayNumber });
    const window = { start: (300 * MS_PER_DAY) as Instant, end: (400 * MS_PER_DAY) as Instant };
    expect(panWindow(panWindow(window, 0.5, limits), -0.5, limits)).toEqual(window);
  });

  test('an event brought into view stands in it, and one that stands there well moves nothing', () => {
    assertProperty(
      fc.property(anyShown, fc.nat(20_000), ({ span, limits, window }, offset) => {
        const firstDay = Math.min(span.firstDay + offset, span.lastDay) as DayNumber;
        const brought = bringIntoView(window, { firstDay, lastDay: firstDay }, limits);
        expect(brought.start).toBeLessThanOrEqual(startOfDay(firstDay));
        expect(brought.end).toBeGreaterThanOrEqual(startOfDay(firstDay));
        expect(bringIntoView(brought, { firstDay, lastDay: firstDay }, limits)).toEqual(brought);
      }),
    );
  });
});

describe('as text', () => {
  const day = (year: number, month: number, dayOfMonth: number, hour = 0) =>
    (startOfDay(toDayNumber(year, month, dayOfMonth)) + hour * HOUR_MS) as Instant;

  test.each([
    ['2023-10-01/2024-10-01', day(2023, 10, 1), day(2024, 10, 1)],
    ['2024-08-20T18/2024-08-25', day(2024, 8, 20, 18), day(2024, 8, 25)],
    ['1950-01-01/2030-01-01', day(1950, 1, 1), day(2030, 1, 1)],
    ['-0044-03-15/0044-03-15', day(-44, 3, 15), day(44, 3, 15)],
  ])('%s reads as it is written', (text, start, end) => {
    expect(decodeWindow(text)).toEqual({ start, end });
    expect(encodeWindow({ start, end })).toBe(text);
  });

  test.each([
    ['2023/2024', day(2023, 1, 1), day(2025, 1, 1)],
    ['2023-11/2023-12', day(2023, 11, 1), day(2024, 1, 1)],
    ['2023/2023', day(2023, 1, 1), day(2024, 1, 1)],
  ])('%s, as a person might write it, means whole months and years', (text, start, end) => {
    expect(decodeWindow(text)).toEqual({ start, end });
  });

  test.each([
    '',
    '/',
    '2023',
    '2023/',
    '/2023',
    '2024/2023',
    '2024-01-01/2024-01-01',
    '2024-01-01/2024-13-01',
    '2024-01-01T24/2024-01-02',
    '2024-01-01T5/2024-01-02',
    '2024-01T05/2024-03',
    '2024-01-01T05T06/2024-01-02',
    '2023/2024/2025',
    '../2024',
    'NaN/NaN',
  ])('"%s" is no window', (text) => {
    expect(decodeWindow(text)).toBeNull();
  });

  test('a window comes back within an hour, a long one within half a day and the hour', () => {
    assertProperty(
      fc.property(anyShown, ({ window }) => {
        const tolerance = lengthOf(window) < 199 * MS_PER_DAY ? HOUR_MS : MS_PER_DAY / 2 + HOUR_MS;
        const decoded = decodeWindow(encodeWindow(window));
        expect(decoded && isSameWindow(decoded, window, tolerance)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('writing what was read changes nothing any more', () => {
    // Lengths about the border between hours and days are where it could.
    const borderline = fc
      .tuple(anyInstant, fc.integer({ min: -HOUR_MS, max: HOUR_MS }))
      .map(([start, length]) => ({ start, end: (start + 200 * MS_PER_DAY + length) as Instant }));
    assertProperty(
      fc.property(fc.oneof(anyWindow, borderline), (window) => {
        const long = { start: window.start, end: Math.max(window.end, window.start + 4 * MS_PER_DAY) as Instant };
        const text = encodeWindow(long);
        const decoded = decodeWindow(text);
        expect(decoded && encodeWindow(decoded)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  test('no text makes it fail', () => {
    const almost = fc.stringMatching(/^[-0-9T/]{0,24}$/);
    assertProperty(
      fc.property(fc.oneof(fc.string(), almost), (text) => {
        const window = decodeWindow(text);
        if (window) expect(window.start).toBeLessThan(window.end);
      }),
    );
  });
});
