import { expect, test } from 'vitest';
import { drawMarkPaths } from '#picture/markPaths.ts';
import { pathPoints } from './pathPoints.ts';

const looks = (sides: 'first' | 'second' | 'both' | 'neither') => ({
  sidesOf: () => sides,
  softnessOf: () => ({ start: false, end: true }),
  sideOfTerm: () => sides,
});
const at = (x: number, width: number) => ({ event: 0, x, y: 20, width });

test('a rectangle is four corners', () => {
  expect(pathPoints('M1 2h10v5h-10z')).toEqual([
    { x: 1, y: 2, moveTo: true },
    { x: 11, y: 2 },
    { x: 11, y: 7 },
    { x: 1, y: 7 },
    { close: true },
  ]);
});

test('a disc is two half turns that come back to where they began', () => {
  const points = pathPoints('M6.5 20a3.5 3.5 0 1 1 7 0a3.5 3.5 0 1 1 -7 0z');
  expect(points).toEqual([
    { x: 6.5, y: 20, moveTo: true },
    { x: 13.5, y: 20, curve: { type: 'arc', hR: 3.5, wR: 3.5, stAng: 180, swAng: 180 } },
    { x: 6.5, y: 20, curve: { type: 'arc', hR: 3.5, wR: 3.5, stAng: 0, swAng: 180 } },
    { close: true },
  ]);
});

test('half a disc turns to the left of its line', () => {
  const [, arc] = pathPoints('M10 16.5a3.5 3.5 0 0 0 0 7z');
  expect(arc).toEqual({ x: 10, y: 23.5, curve: { type: 'arc', hR: 3.5, wR: 3.5, stAng: 270, swAng: -180 } });
});

test('after closing, a line goes on from where the figure began', () => {
  expect(pathPoints('M1 2h3zv4').at(-1)).toEqual({ x: 1, y: 6 });
});

test('every mark a picture draws can be read', () => {
  for (const sides of ['first', 'second', 'both', 'neither'] as const) {
    const paths = drawMarkPaths({ titles: [], counts: [], marks: [at(10, 0), at(30, 60)] }, 24, looks(sides));
    for (const { d } of paths) expect(pathPoints(d).length).toBeGreaterThan(2);
  }
});

test('what no picture writes is an error that names it', () => {
  expect(() => pathPoints('M0 0Q1 1 2 2')).toThrow(/command Q/);
});
