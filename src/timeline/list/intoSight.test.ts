import { expect, test } from 'vitest';
import { scrollFor } from './intoSight.ts';

const BAND = { top: 100, bottom: 400 };

test.each([
  ['what is seen stays where it is', { top: 100, bottom: 160 }, 0],
  ['also at the foot', { top: 340, bottom: 400 }, 0],
  ['what is below comes to a third of the band', { top: 700, bottom: 760 }, 520],
  ['what is above likewise', { top: -50, bottom: 10 }, -230],
  ['what is cut off counts as not seen', { top: 350, bottom: 410 }, 170],
  ['what is higher than the band begins at its top', { top: 600, bottom: 1000 }, 500],
])('%s', (_, row, distance) => {
  expect(scrollFor(row, BAND)).toBe(distance);
});
