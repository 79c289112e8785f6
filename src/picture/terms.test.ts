// Terms of office in a picture: where they stand and what they say.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toModel } from '#dataset/toModel.ts';
import { buildLanes, LANE_CHOICES, type LaneBy } from '#domain/picture/lanes.ts';
import { termsInLanes } from '#domain/picture/termRows.ts';
import { buildIndices } from '#domain/record/indices.ts';
import { termsOfOffice } from '#domain/record/officeTerms.ts';
import { firstDayOf, type Instant, MS_PER_DAY, parseCalendarDate, startOfDay } from '#domain/time/dates.ts';
import type { TimeWindow } from '#domain/time/timeWindow.ts';
import { en } from '#i18n/messages/en.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { createPainter } from './painter.ts';

const holders = ['ann', 'ben', 'cai', 'dan'];
const { dataset } = toModel({
  format: 'nenpyo',
  version: 1,
  sides: ['one', 'two'].map((id) => ({ id, label: id })),
  kinds: [{ id: 'talks', label: 'Talks' }],
  offices: ['minister', 'envoy'].map((id) => ({ id, title: id })),
  people: holders.map((id, i) => ({
    id,
    name: `Holder ${id}`,
    offices: [
      { office: i % 2 === 0 ? 'minister' : 'envoy', from: `202${i}-01-01`, to: `202${i + 2}-01-01` },
      { office: 'envoy', from: `2024-0${i + 1}`, seen: ['2024-09-01'] },
    ],
  })),
  events: holders.map((person, i) => ({
    id: `e${i}`,
    date: `2024-0${i + 1}-10`,
    title: `Talks of ${person}`,
    kind: 'talks',
    participants: [{ person, side: i % 2 === 0 ? 'one' : 'two', part: 'principal' }],
  })),
});
if (!dataset) throw new Error('The record cannot be read');
const indices = buildIndices(dataset);
const day = (text: string) => startOfDay(firstDayOf(parseCalendarDate(text) ?? 'unknown'));
const root: TimeWindow = { start: day('2020-01-01'), end: day('2025-01-01') };

function paint(by: LaneBy, window: TimeWindow, { widthPx = 700, mostHeightPx = 400, hasTerms = true } = {}) {
  const painter = createPainter({
    indices,
    lanes: buildLanes(indices, by, Uint32Array.from(indices.firstDays.keys())),
    span: { firstDay: indices.firstDays[0] as never, lastDay: indices.lastDays.at(-1) as never },
    root,
    fit: root,
    language: 'en',
    widthPx,
    mostHeightPx,
    textScale: 1,
    ...(hasTerms && { terms: { inLanes: termsInLanes(indices, by, termsOfOffice(indices)), messages: en } }),
  });
  return { ...painter.paint(window, -1), picture: painter.picture };
}

const anyWindow = fc
  .tuple(fc.integer({ min: -400, max: 2200 }), fc.integer({ min: 1, max: 2500 }))
  .map(([from, days]): TimeWindow => {
    const start = root.start + from * MS_PER_DAY;
    return { start: start as Instant, end: (start + days * MS_PER_DAY) as Instant };
  });
const anySize = fc.record({
  widthPx: fc.integer({ min: 200, max: 1500 }),
  mostHeightPx: fc.integer({ min: 60, max: 900 }),
});

test('terms stand below the marks of their lane and within the window, and overlap nothing', () => {
  assertProperty(
    fc.property(fc.constantFrom(...LANE_CHOICES), anyWindow, anySize, (by, window, size) => {
      const { places, picture } = paint(by, window, size);
      const { frames, height } = picture;
      expect(frames.reduce((bottom, frame) => Math.max(bottom, frame.top + frame.height), 0)).toBeCloseTo(height);
      for (const { top, height: rowPx, seenFrom, roomPx, bar } of places.terms) {
        const frame = frames.find((one) => one.termRows.some((row) => row.includes(bar)));
        if (!frame) throw new Error('It stands in no lane');
        expect(top).toBeGreaterThanOrEqual(Math.max(frame.dotsBottom, ...frame.barTops.map((y) => y + 4)));
        expect(top + rowPx).toBeLessThanOrEqual(frame.top + frame.height);
        expect(seenFrom).toBeGreaterThanOrEqual(0);
        expect(seenFrom + roomPx).toBeLessThanOrEqual(size.widthPx + 1);
        for (const other of places.terms) {
          if (other.bar === bar || other.top !== top) continue;
          const isApart = other.seenFrom >= seenFrom + roomPx - 1 || seenFrom >= other.seenFrom + other.roomPx - 1;
          expect(isApart).toBe(true);
        }
      }
    }),
  );
});

test('terms take no mark away', () => {
  assertProperty(
    fc.property(fc.constantFrom(...LANE_CHOICES), anyWindow, anySize, (by, window, size) => {
      const [without, withTerms] = [paint(by, window, { ...size, hasTerms: false }), paint(by, window, size)];
      const countOf = ({ places }: typeof without) => places.marks.length + places.counted;
      expect(countOf(withTerms)).toBe(countOf(without));
      expect(withTerms.places.events).toBe(without.places.events);
    }),
  );
});

test('a term says holder and office where there is room, in the lane of its holder the office', () => {
  const words = (by: LaneBy, window: TimeWindow, widthPx = 700) =>
    paint(by, window, { widthPx }).drawing.terms.map(({ text }) => text);
  expect(words('none', root)).toContain('Holder ann: minister');
  expect(words('kind', root)).toContain('Holder ann: minister');
  expect(words('person', root)).toContain('minister');
  expect(words('none', { start: day('2021-12-01'), end: day('2024-01-01') })).toContain('');
  const short = words('none', { start: day('2021-11-01'), end: day('2022-11-01') }, 480);
  expect(short).toContain('Holder ann');
  const [term] = paint('none', root).drawing.terms;
  expect(term?.whole).toBe('Holder ann: minister\n1 January 2020 – 1 January 2022');
});

test('the words of a short term run on to the next one of its office', () => {
  const { drawing } = paint('none', { start: day('2023-12-10'), end: day('2025-06-01') });
  expect(drawing.terms.map(({ text }) => text)).toContain('Holder cai: minister');
});
