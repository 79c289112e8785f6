import { expect, test } from 'vitest';
import { compareClockTimes, readClockTime } from './clockTime.ts';

test.each([
  ['09:30', '09:30'],
  ['9:30', '09:30'],
  [' 09:30 ', '09:30'],
  ['09:30:00', '09:30'],
  ['09:30:15.250', '09:30:15'],
  ['09:30 JST', '09:30 JST'],
  ['09:30+09:00', '09:30 +09:00'],
  ['09:30 (Hà Nội)', '09:30 (Hà Nội)'],
  ['09:30 日本時間', '09:30 日本時間'],
  ['23:59Z', '23:59 UTC'],
])('the time %s is %s', (written, time) => {
  expect(readClockTime(written)).toBe(time);
});

test.each(['', '9', '24:00', '09:60', '9.30', 'noon', '09:30\n10:00', '09:3', `09:30 ${'x'.repeat(99)}`])(
  '"%s" is no time',
  (written) => {
    expect(readClockTime(written)).toBeNull();
  },
);

test('times stand in the order of the clock, whatever their zones', () => {
  const times = ['14:05 JST', '09:30:15', '09:30', '14:00 +07:00'];
  expect(times.toSorted(compareClockTimes)).toEqual(['09:30', '09:30:15', '14:00 +07:00', '14:05 JST']);
});
