// Titles in a window: what of them is seen at its edges.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { type TitleAtMark, titleBoxes } from './titleBoxes.ts';

const WIDTH_PX = 700;

function at(x: number, px: number, { isLeft = false, row = 0, event = Math.round(x), shortPx = px } = {}): TitleAtMark {
  return { title: { event, row, isLeft, px }, shortPx, x, bottom: 300, top: 200 - row * 25 };
}

/** Titles of some rows that do not touch, many of them beyond the edges of the window. */
const anyTitles: fc.Arbitrary<readonly TitleAtMark[]> = fc
  .array(
    fc.record({
      row: fc.integer({ min: 0, max: 2 }),
      px: fc.integer({ min: 40, max: 400 }),
      shortPx: fc.integer({ min: 40, max: 500 }),
      gap: fc.integer({ min: 15, max: 200 }),
      isLeft: fc.boolean(),
    }),
    { maxLength: 20 },
  )
  .map((given) => {
    const ends = [-300, -300, -300];
    return given.map(({ row, px, gap, isLeft, shortPx }, event) => {
      const from = (ends[row] as number) + gap;
      ends[row] = from + px;
      return at(isLeft ? from + px : from, px, { isLeft, row, event, shortPx });
    });
  });

describe('the titles of a window', () => {
  test('a title cut off by an edge slides along its row until it can be read', () => {
    const [early, late] = titleBoxes([at(60, 180, { isLeft: true }), at(650, 180)], WIDTH_PX);
    expect(early).toMatchObject({ left: 0, width: 180, isOff: true, line: { x: 60 } });
    expect(late).toMatchObject({ left: WIDTH_PX - 180, width: 180, isOff: true, line: { x: 650 } });
  });

  test('a title slides no further than to the next one of its row', () => {
    const [early] = titleBoxes([at(60, 180, { isLeft: true }), at(100, 180)], WIDTH_PX);
    expect(early).toMatchObject({ left: 0, width: 90 });
    expect(titleBoxes([at(60, 180, { isLeft: true }), at(100, 180, { row: 1 })], WIDTH_PX)[0]).toMatchObject({
      width: 180,
    });
  });

  test('a title slides no further than its short words need, and not at all where they have room', () => {
    const [staying] = titleBoxes([at(500, 400, { shortPx: 200 })], WIDTH_PX);
    expect(staying).toMatchObject({ left: 500, width: 200, isOff: false });
    const [slid] = titleBoxes([at(600, 400, { shortPx: 200 })], WIDTH_PX);
    expect(slid).toMatchObject({ left: 500, width: 200, isOff: true });
  });

  test('no edge of a title says a false date', () => {
    const leaving = titleBoxes([at(-20, 180), at(720, 180, { isLeft: true, row: 1 })], WIDTH_PX);
    expect(leaving).toMatchObject([
      { isOff: true, line: null },
      { isOff: true, line: null },
    ]);
    expect(titleBoxes([at(300, 180)], WIDTH_PX)).toMatchObject([{ left: 300, isOff: false }]);
  });

  test('a scrap of a title that leaves the window is not drawn', () => {
    expect(titleBoxes([at(-100, 150), at(750, 100, { isLeft: true })], WIDTH_PX)).toEqual([]);
  });

  test('titles stay in the window, over their marks, and no two of a row overlap', () => {
    assertProperty(
      fc.property(anyTitles, (titles) => {
        const boxes = titleBoxes(titles, WIDTH_PX);
        for (const { left, width, wholePx, line } of boxes) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + width).toBeLessThanOrEqual(WIDTH_PX);
          expect(width).toBeLessThanOrEqual(wholePx);
          if (line) expect(line.x >= left - 0.001 && line.x <= left + width + 0.001).toBe(true);
        }
        for (const top of new Set(boxes.map((box) => box.top))) {
          const row = boxes.filter((box) => box.top === top).sort((a, b) => a.left - b.left);
          for (const [i, { left }] of row.entries()) {
            const before = row[i - 1];
            if (before) expect(left - before.left - before.width).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  test('sliding never shows less of a title than stands beside its mark', () => {
    assertProperty(
      fc.property(anyTitles, (titles) => {
        const boxes = new Map(titleBoxes(titles, WIDTH_PX).map((box) => [box.event, box]));
        for (const { title, x } of titles) {
          const [from, to] = title.isLeft ? [x - title.px, x] : [x, x + title.px];
          const beside = Math.min(to, WIDTH_PX) - Math.max(from, 0);
          if (x < 0 || x > WIDTH_PX || beside < 96) continue;
          expect(boxes.get(title.event)?.width).toBeGreaterThanOrEqual(beside);
        }
      }),
    );
  });
});
