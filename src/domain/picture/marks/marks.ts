// A mark for every event, near the axis (a dot plot; Wilkinson, The American Statistician 53(3), 1999):
//
//        7 ▮                a full bin is one bar with its count
//        ● ▮
//   ●    ● ▮ ●        ●     short events: dots, stacked in absolute bins of about 8 px, the most important at the foot
//   ════  ══════            long ones: bars of their true length, in rows below; where rows run out,
//                           those left over are joined to one counted bar
//
// Every event is one dot, one bar, or counted in one full bin or joined bar: at every scale,
// marks + counted = events. Bins and rows hang on absolute time, so that panning changes nothing.

import type { Extents } from '#domain/picture/extents.ts';
import { scaleOf } from '#domain/picture/scales.ts';
import { type Instant, MS_PER_DAY } from '#domain/time/dates.ts';
import type { TimeWindow } from '#domain/time/timeWindow.ts';
import { countTouching, type LaidOutBars, layOutBars } from './bars.ts';
import { inTimeOrder, type LengthClass, type LongEvents, lengthClasses, placeOf } from './lengthClasses.ts';
import type { Count, Dot, Marks } from './mark.ts';

export interface MarksOptions {
  /** How many dots a bin holds before it becomes one bar. */
  readonly mostInBin: number;
  /** At least one. */
  readonly barRows: number;
}

export interface MarkedLane {
  /** The marks a window touches at a level. */
  readonly marksIn: (level: number, window: TimeWindow) => Marks;
  /** How many events they stand for, counted by their dates and not by the marks. */
  readonly countIn: (level: number, window: TimeWindow) => number;
}

/** How wide a bin is, and a dot with what is beside it. */
export const DOT_PX = 8;
/** From one dot of a bin to the next above it. */
export const DOT_PITCH_PX = 7;

export function createMarks(
  events: Uint32Array,
  extents: Extents,
  ranks: ArrayLike<number>,
  { mostInBin, barRows }: MarksOptions,
): MarkedLane {
  const { start } = extents;
  const classes = lengthClasses(events, extents);
  const barsAt = new Map<number, LaidOutBars>();
  let everLong: LongEvents | null = null;
  const binMsAt = (level: number) => DOT_PX * scaleOf(level);
  const shortMsAt = (level: number) => Math.max(binMsAt(level), MS_PER_DAY);
  const isLong = (level: number, { longestMs }: LengthClass) => longestMs > shortMsAt(level);
  const longAt = (level: number) => classes.filter((one) => isLong(level, one));
  const shortAt = (level: number) => classes.filter((one) => !isLong(level, one));

  const barsOf = (level: number): LaidOutBars => {
    const known = barsAt.get(level);
    if (known) return known;
    everLong ??= inTimeOrder(
      classes.filter(({ longestMs }) => longestMs > MS_PER_DAY),
      extents,
    );
    const laidOut = layOutBars(everLong, extents, {
      shortMs: shortMsAt(level),
      rows: barRows,
      msPerPx: scaleOf(level),
    });
    barsAt.set(level, laidOut);
    return laidOut;
  };

  function binsIn(
    level: number,
    window: TimeWindow,
  ): { readonly dots: readonly Dot[]; readonly full: readonly Count[] } {
    const binMs = binMsAt(level);
    const edge = (bin: number) => (bin * binMs) as Instant;
    const { first, last } = binsOf(window, binMs);
    const short = shortAt(level);
    // The bins beside the window are looked at, too: dots keep out of the way of their neighbours there.
    const places = short.map(({ events: own }) =>
      Array.from({ length: last - first + 4 }, (_, i) => placeOf(own, start, edge(first - 1 + i))),
    );
    const countOf = (bin: number) =>
      places.reduce((sum, at) => sum + ((at[bin - first + 2] as number) - (at[bin - first + 1] as number)), 0);
    const membersOf = (bin: number) =>
      short
        .flatMap(({ events: own }, i) => [...own.subarray(places[i]?.[bin - first + 1], places[i]?.[bin - first + 2])])
        .sort((a, b) => a - b);
    const heightOf = (count: number) => (count > mostInBin ? Number.POSITIVE_INFINITY : count);

    const dots: Dot[] = [];
    const full: Count[] = [];
    let before = heightOf(countOf(first - 1));
    let count = countOf(first);
    for (let bin = first; bin <= last; bin++) {
      const next = countOf(bin + 1);
      const [from, to] = [edge(bin), edge(bin + 1)];
      if (count > mostInBin) {
        full.push({ key: `bin ${bin}`, kind: 'bin', from, to, count, members: () => membersOf(bin) });
      } else if (count > 0) {
        const byRank = membersOf(bin).sort((a, b) => (ranks[a] as number) - (ranks[b] as number));
        for (const [place, event] of byRank.entries()) {
          dots.push({ event, place, from, to, hasBefore: before > place, hasAfter: heightOf(next) > place });
        }
      }
      before = heightOf(count);
      count = next;
    }
    return { dots, full };
  }

  return {
    marksIn(level, window) {
      const { dots, full } = binsIn(level, window);
      const { bars, joined } = barsOf(level).in(window);
      return { dots, bars, counts: [...full, ...joined] };
    },
    countIn(level, window) {
      const binMs = binMsAt(level);
      const { first, last } = binsOf(window, binMs);
      const inBins = shortAt(level).reduce(
        (sum, { events: own }) => sum + placeOf(own, start, (last + 1) * binMs) - placeOf(own, start, first * binMs),
        0,
      );
      return inBins + countTouching(longAt(level), extents, window);
    },
  };
}

function binsOf({ start, end }: TimeWindow, binMs: number): { readonly first: number; readonly last: number } {
  return { first: Math.floor(start / binMs), last: Math.floor(end / binMs) };
}
