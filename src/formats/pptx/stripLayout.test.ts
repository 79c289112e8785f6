import { expect, test } from 'vitest';
import type { HandoutMark } from '#formats/handout.ts';
import { textWidth } from '#formats/handoutText.ts';
import { layOutStrip, type StripMeasures, type StripTitle } from './stripLayout.ts';

const MEASURES: StripMeasures = { width: 12, em: 0.15, mostRows: 4, widestTitle: 5, chosen: null };

function mark(from: number, title: string): HandoutMark {
  return { event: title, from, to: from, title, side: 'both' };
}

function collisions(titles: readonly StripTitle[]): readonly string[] {
  return titles.flatMap((a) =>
    titles
      .filter((b) => b !== a && a.row >= b.row)
      .filter((b) => {
        const isOver = a.row === b.row && a.x < b.x + b.width && b.x < a.x + a.width;
        const isCrossed = a.row > b.row && a.markX > b.x && a.markX < b.x + b.width;
        return isOver || isCrossed;
      })
      .map((b) => `${a.text} / ${b.text}`),
  );
}

test('no title overlaps another or is crossed by a leader, and every mark is titled or counted', () => {
  const marks = Array.from({ length: 60 }, (_, i) => mark(((i * 37) % 60) / 60, `Talks number ${i} in Tokyo`));
  const { titles, rows, untitled } = layOutStrip({ ticks: [], marks }, MEASURES);
  expect(collisions(titles)).toEqual([]);
  expect(rows).toBeLessThanOrEqual(4);
  expect(titles.length + untitled).toBe(60);
  expect(titles.length).toBeGreaterThan(8);
});

test('titles stay inside the width, also of marks at its ends', () => {
  const marks = [mark(0, 'At the very beginning'), mark(1, 'At the very end of the timeline')];
  const { titles, untitled } = layOutStrip({ ticks: [], marks }, MEASURES);
  expect(untitled).toBe(0);
  for (const { x, width } of titles) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(12 + 1e-9);
  }
});

test('the chosen event keeps its title in any crowd', () => {
  const marks = Array.from({ length: 40 }, (_, i) => mark(0.5 + i / 1000, `Meeting ${i}`));
  for (const chosen of ['Meeting 0', 'Meeting 20', 'Meeting 39']) {
    const { titles } = layOutStrip({ ticks: [], marks }, { ...MEASURES, chosen });
    expect(titles.some(({ event }) => event === chosen)).toBe(true);
  }
});

test('two days next to each other are both titled', () => {
  const marks = [
    mark(0.8, 'Nguyen Minh Vu and Funakoshi Takehiro hold talks'),
    mark(0.82, 'To Lam and Kishida hold talks'),
  ];
  expect(layOutStrip({ ticks: [], marks }, MEASURES).untitled).toBe(0);
});

test('the same strip is always laid out the same way', () => {
  const strip = { ticks: [], marks: Array.from({ length: 20 }, (_, i) => mark(i / 20, `A rather long title ${i}`)) };
  expect(layOutStrip(strip, MEASURES)).toEqual(layOutStrip(strip, MEASURES));
});

test('tick labels do not touch: one that would is left out, its tick is not', () => {
  const ticks = Array.from({ length: 120 }, (_, i) => ({ at: i / 119, label: `tháng ${(i % 12) + 1}` }));
  const laid = layOutStrip({ ticks, marks: [] }, MEASURES).ticks;
  expect(laid).toHaveLength(120);
  const labels = laid.filter(({ label }) => label !== '');
  for (const [i, { labelX }] of labels.entries()) {
    const before = labels[i - 1];
    if (before) expect(labelX).toBeGreaterThanOrEqual(before.labelX + textWidth(before.label) * MEASURES.em);
  }
});
