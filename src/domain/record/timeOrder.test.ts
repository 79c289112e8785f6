import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { type EventDate, parseEventDate } from '../time/dates.ts';
import { inTimeOrder } from './timeOrder.ts';

/** Titles in the order of time; an event is written `title date [time]`. */
function ordered(...written: readonly string[]): string {
  const events = written.map((line) => {
    const [title = '', edtf = '', ...time] = line.split(' ');
    return { title, date: parseEventDate(edtf, time.join(' ') || null) as EventDate };
  });
  return inTimeOrder(events)
    .map(({ title }) => title)
    .join(' ');
}

test('the events of one day keep the order they are written in, whatever they are called', () => {
  const names = Array.from({ length: 12 }, (_, i) => `e${i + 1}`);
  expect(ordered(...names.map((name) => `${name} 2023-11-27`))).toBe(names.join(' '));
});

test('a visit stands before its meetings, and a month before its days', () => {
  expect(ordered('meeting 2023-12-15', 'month 2023-12', 'visit 2023-12-15/2023-12-18', 'first 2023-12-01')).toBe(
    'month first visit meeting',
  );
});

test('the clock orders those of a day whose time is known', () => {
  expect(ordered('noon 2023-11-27 12:00 JST', 'late 2023-11-27 20:15', 'early 2023-11-27 09:30 +07:00')).toBe(
    'early noon late',
  );
});

test('one without a time stays behind the one it is written after, and before all at the beginning of the day', () => {
  expect(
    ordered('arrival 2023-11-27', 'talks 2023-11-27 10:00', 'statement 2023-11-27', 'breakfast 2023-11-27 08:00'),
  ).toBe('arrival breakfast talks statement');
});

test('what lasts for days stands where its own clock says', () => {
  expect(ordered('meeting 2023-12-15 09:00', 'forum 2023-12-15/2023-12-16 14:00', 'visit 2023-12-15/2023-12-18')).toBe(
    'visit meeting forum',
  );
});

test('whatever the events, the days only go on, and the times of one day, too; ordering twice is ordering once', () => {
  const event = fc.record({
    date: fc
      .tuple(
        fc.constantFrom('2024', '2024-01', '2024-01-01', '2024-01-01/2024-01-03', '2024-01-02', '../2024'),
        fc.constantFrom(null, '09:30', '10:00 JST', '23:00'),
      )
      .map(([edtf, time]) => parseEventDate(edtf, time) as EventDate),
  });
  assertProperty(
    fc.property(fc.array(event, { maxLength: 12 }), (events) => {
      const found = inTimeOrder(events);
      expect(new Set(found)).toEqual(new Set(events));
      expect(inTimeOrder(found)).toEqual(found);
      for (const [i, { date }] of found.entries()) {
        const later = found.slice(i + 1).filter((other) => other.date.firstDay === date.firstDay);
        expect(found[i + 1]?.date.firstDay ?? date.firstDay).toBeGreaterThanOrEqual(date.firstDay);
        for (const { date: other } of later) if (other.time && date.time) expect(other.time >= date.time).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
