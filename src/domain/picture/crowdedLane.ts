// A lane of very many events, laid out only around the window, so that it costs what is seen, not what there is.
//
//   days      |       block        |       block        |    64 bins each, on absolute time, laid out on demand
//   bins      |  |  |  |  |  |  |  |  |  |  |  |  |  |  |
//   short       ● Talks   ⑨       ● ● Forum    ⑭          titles where a bin has room, else a marker
//   long      ━━━━━━━━━━━━ Loan    ━━━━━━━━━━━ ⑥          longer than some bins: bins of their own length
//
// What a block draws follows from its own events and those whose titles may reach into it from before, never
// from the window: panning changes no row. Every event is in exactly one row. A marker stands for two or more.

import { type Instant, MS_PER_DAY } from '../time/dates.ts';
import type { TimeWindow } from '../time/timeWindow.ts';
import { countBetween, type LaneIndex, type LengthClass, placeOfDay } from './laneIndex.ts';
import {
  binDays,
  type ClusterRow,
  GAP_PX,
  type LayoutOptions,
  MARKER_PX,
  type SingleRow,
  type TimelineRow,
} from './rows.ts';

const BLOCK_BINS = 64;
/** What lasts longer than so many bins is long. */
const LONG_BINS = 4;
/** The share of a lane's rows that is kept for what is long. */
const LONG_SHARE = 1 / 3;

/** Some of the lane's events: those of some classes that begin within some days. */
interface Stretch {
  readonly classes: readonly LengthClass[];
  readonly fromDay: number;
  readonly toDay: number;
  readonly count: number;
}

export interface CrowdedLayout {
  /** All rows that are seen in the window, and perhaps some beside it. */
  readonly rowsNear: (window: TimeWindow) => readonly TimelineRow[];
}

export function layOutCrowdedLane(lane: string, index: LaneIndex, options: LayoutOptions): CrowdedLayout {
  const { msPerPx, titleWidthPx, widestTitlePx } = options;
  const chosen = chosenIn(index, options.alwaysDrawn ?? null);
  const bin = binDays(msPerPx);
  const block = bin * BLOCK_BINS;
  const short = index.classes.filter(({ longest }) => longest <= LONG_BINS * bin);
  const long = index.classes.filter(({ longest }) => longest > LONG_BINS * bin);
  // One row is kept free for the chosen event, wherever it stands.
  const rows = Math.max(1, options.rowsPerLane - (chosen === null ? 0 : 1));
  const drawsAll = rows === Number.POSITIVE_INFINITY;
  const longRows = long.length === 0 ? 0 : drawsAll ? rows : Math.max(1, Math.floor(rows * LONG_SHARE));
  const shortRows = drawsAll ? rows : rows - longRows;
  const titleDays = ((widestTitlePx + GAP_PX) * msPerPx) / MS_PER_DAY;

  const single = (event: number): SingleRow => ({
    kind: 'single',
    key: `${lane}|${event}`,
    lane,
    event,
    start: index.start(event),
    end: index.end(event),
  });
  const stretch = (classes: readonly LengthClass[], fromDay: number, toDay: number): Stretch => {
    const count = countBetween(classes, index, fromDay, toDay);
    return { classes, fromDay, toDay, count: count - (isInStretch(chosen, classes, fromDay, toDay) ? 1 : 0) };
  };
  const isInStretch = (event: number | null, classes: readonly LengthClass[], fromDay: number, toDay: number) =>
    event !== null &&
    index.firstDay(event) >= fromDay &&
    index.firstDay(event) < toDay &&
    classes.some((one) => one.positions[placeIn(one, event)] === event);
  const marker = ({ classes, fromDay, toDay, count }: Stretch): ClusterRow => {
    const { start, end, first } = boundsOf(classes, index, fromDay, toDay, chosen);
    return {
      kind: 'cluster',
      key: `${lane}|${first}+${count}`,
      lane,
      count,
      holds: (event) => event !== chosen && isInStretch(event, classes, fromDay, toDay),
      start,
      end,
    };
  };
  const singles = ({ classes, fromDay, toDay }: Stretch): readonly TimelineRow[] =>
    eventsOf(classes, index, fromDay, toDay)
      .filter((event) => event !== chosen)
      .map(single);
  const rightEdge = (row: TimelineRow) =>
    row.end + ((row.kind === 'cluster' ? MARKER_PX : titleWidthPx(row.event)) + GAP_PX) * msPerPx;

  /** The rows of the short events that begin in a block. */
  const layOutBlock = memoizeByNumber((number: number): readonly TimelineRow[] => {
    const from = number * block;
    if (drawsAll) return singles(stretch(short, from, from + block));
    const lookBack = Math.ceil((LONG_BINS * bin + titleDays) / bin) * bin;
    let edges: number[] = [];
    // Of the block before it is not known what is drawn: room is left for every title that might be.
    for (const before of binsBetween(stretch(short, from - lookBack, from))) {
      if (before.count > shortRows) edges.push(rightEdge(marker(before)));
      else edges.push(...singles(before).map(rightEdge));
    }
    const placed: { readonly events: Stretch; readonly isMarker: boolean }[] = [];
    let waiting: Stretch | null = null;
    for (const own of binsBetween(stretch(short, from, from + block))) {
      const events: Stretch = waiting ? joined(waiting, own) : own;
      const left = events.fromDay * MS_PER_DAY;
      edges = edges.filter((edge) => edge > left);
      const fits = waiting === null && edges.length + events.count <= shortRows;
      waiting = null;
      if (fits) {
        edges.push(...singles(events).map(rightEdge));
        placed.push({ events, isMarker: false });
        continue;
      }
      // A lone event without room gives up being alone: with the bin before it, else with the next.
      const previous = events.count === 1 ? placed.pop() : undefined;
      if (events.count === 1 && !previous) {
        waiting = events;
        continue;
      }
      const together = previous ? joined(previous.events, events) : events;
      edges.push(rightEdge(marker(together)));
      placed.push({ events: together, isMarker: true });
    }
    if (waiting) placed.push({ events: waiting, isMarker: false });
    return placed.flatMap(({ events, isMarker }) => (isMarker ? [marker(events)] : singles(events)));
  });

  /** The bins of a stretch that hold something. */
  function* binsBetween({ classes, fromDay, toDay, count }: Stretch): Generator<Stretch> {
    if (count === 0) return;
    for (let day = fromDay; day < toDay; day += bin) {
      const one = stretch(classes, day, day + bin);
      if (one.count > 0) yield one;
    }
  }

  const layOutLong = long.map((one) => {
    const length = one.longest / 2;
    const rowsOf = memoizeByNumber((number: number): readonly TimelineRow[] => {
      const events = stretch([one], number * length, (number + 1) * length);
      if (events.count === 0) return [];
      const reach = events.toDay + one.longest + titleDays;
      const beside = long.reduce(
        (sum, other) => sum + countBetween([other], index, events.fromDay - other.longest - titleDays, reach),
        0,
      );
      // A lone one is drawn in any case, with a row more.
      return beside <= longRows || events.count === 1 ? singles(events) : [marker(events)];
    });
    return { rowsOf, length, longest: one.longest };
  });
  const chosenRows = chosen === null ? [] : [single(chosen)];

  return {
    rowsNear: (window) => {
      const from = window.start / MS_PER_DAY - titleDays;
      const to = window.end / MS_PER_DAY;
      const found: TimelineRow[] = [];
      const lastBlock = Math.floor(to / block);
      for (let i = Math.floor((from - LONG_BINS * bin) / block); i <= lastBlock; i++) found.push(...layOutBlock(i));
      for (const { rowsOf, length, longest } of layOutLong) {
        const last = Math.floor(to / length);
        for (let i = Math.floor((from - longest) / length); i <= last; i++) found.push(...rowsOf(i));
      }
      return [...found, ...chosenRows];
    },
  };
}

function joined(a: Stretch, b: Stretch): Stretch {
  return { ...a, toDay: b.toDay, count: a.count + b.count };
}

/** The chosen event, if the lane holds it. */
function chosenIn({ classes }: LaneIndex, event: number | null): number | null {
  if (event === null) return null;
  return classes.some((one) => one.positions[placeIn(one, event)] === event) ? event : null;
}

function placeIn({ positions }: LengthClass, event: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((positions[middle] as number) < event) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Positions of the events that begin in `[fromDay, toDay)`, in time order. */
function eventsOf(classes: readonly LengthClass[], index: LaneIndex, fromDay: number, toDay: number): number[] {
  const found: number[] = [];
  for (const one of classes) {
    const end = placeOfDay(one, index.firstDay, toDay);
    for (let at = placeOfDay(one, index.firstDay, fromDay); at < end; at++) found.push(one.positions[at] as number);
  }
  return found.sort((a, b) => a - b);
}

interface Bounds {
  readonly start: Instant;
  readonly end: Instant;
  /** The first of the events. */
  readonly first: number;
}

/** From the earliest beginning to the latest end, without looking at every event. */
function boundsOf(
  classes: readonly LengthClass[],
  index: LaneIndex,
  fromDay: number,
  toDay: number,
  left: number | null,
): Bounds {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  let first = Number.POSITIVE_INFINITY;
  for (const one of classes.toReversed()) {
    const from = placeOfDay(one, index.firstDay, fromDay);
    const to = placeOfDay(one, index.firstDay, toDay);
    const opening = one.positions[from] === left ? from + 1 : from;
    if (opening < to) {
      start = Math.min(start, index.start(one.positions[opening] as number));
      first = Math.min(first, one.positions[opening] as number);
    }
    for (let at = to - 1; at >= from; at--) {
      const event = one.positions[at] as number;
      // Those before it began earlier still and last no longer than the class allows.
      if ((index.firstDay(event) + one.longest) * MS_PER_DAY <= end) break;
      if (event !== left) end = Math.max(end, index.end(event));
    }
  }
  return { start: start as Instant, end: end as Instant, first };
}

function memoizeByNumber<Result>(compute: (number: number) => Result): (number: number) => Result {
  const known = new Map<number, Result>();
  return (number) => {
    const found = known.get(number);
    if (found !== undefined) return found;
    const result = compute(number);
    known.set(number, result);
    return result;
  };
}
