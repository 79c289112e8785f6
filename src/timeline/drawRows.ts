// From rows of the level of detail to what the chart draws: words in the user's language and names for looks.

import type { Lane } from '#domain/picture/lanes.ts';
import type { SingleRow, TimelineRow } from '#domain/picture/levelOfDetail.ts';
import type { HolderChange } from '#domain/record/holders.ts';
import { type Indices, sidesOf } from '#domain/record/indices.ts';
import { type EventId, type EventRecord, localize } from '#domain/record/model.ts';
import { type Instant, isInexact, startOfDay } from '#domain/time/dates.ts';
import type { TimeWindow } from '#domain/time/timeWindow.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { DrawnLane, DrawnMark, DrawnRow, TurnedRow } from './visTimelineAdapter.ts';

/** The window at rest and its scale: what would run out of it is turned round. */
export interface Picture {
  readonly window: TimeWindow;
  readonly msPerPx: number;
  readonly titleWidthPx: (position: number) => number;
}

export interface DrawingContext {
  readonly indices: Indices;
  readonly language: Language;
  readonly m: Messages;
  readonly selection: EventId | null;
  readonly hovered: EventId | null;
}

export function drawRow(row: TimelineRow, context: DrawingContext, picture: Picture | null): DrawnRow {
  const { indices, language, m, selection, hovered } = context;
  const place = { key: row.key, lane: row.lane, start: row.start, end: row.end };
  if (row.kind === 'cluster') {
    const ids = row.events.map((position) => indices.events.at(position)?.id);
    const looks = [
      'is-marker',
      ...(selection && ids.includes(selection) ? ['holds-selected'] : []),
      ...(hovered && ids.includes(hovered) ? ['is-hovered'] : []),
    ];
    const count = row.events.length;
    const tooltip = m['timeline.marker'](count);
    return { ...place, title: String(count), language, count, tooltip, turned: null, looks };
  }
  const event = indices.events.at(row.event);
  if (!event) throw new Error(`No event at position ${row.event}`);
  const title = localize(event.title, language);
  return {
    ...place,
    title: title.text,
    language: title.language,
    count: null,
    turned: picture && turnRound(row, picture),
    tooltip: `${formatEventDate(event.date, language, 'long')}\n${title.text}`,
    looks: [
      sideLook(event, indices),
      ...(isInexact(event.date) ? ['is-soft'] : []),
      ...(event.id === selection ? ['is-selected'] : []),
      ...(event.id === hovered ? ['is-hovered'] : []),
    ],
  };
}

const SHORTEST_BAR_PX = 10;

/** Where the title does not fit right of the mark and has more room left of it: turned round, and cut if need be. */
function turnRound({ start, end, event }: SingleRow, { window, msPerPx, titleWidthPx }: Picture): TurnedRow | null {
  const titleMs = titleWidthPx(event) * msPerPx;
  const from = Math.max(start, window.start);
  if (from + titleMs <= window.end || end > window.end || end - window.start < window.end - from) return null;
  const barPx = end > start ? Math.max((end - start) / msPerPx, SHORTEST_BAR_PX) : 0;
  return { barPx, titlePx: Math.floor(Math.min(titleMs, end - window.start) / msPerPx) };
}

/** One side alone gives its mark; two sides together the joint one. `side-0` is the dataset's first side. */
function sideLook(event: EventRecord, indices: Indices): string {
  const order = indices.dataset.sides.map(({ id }) => id);
  const present = sidesOf(event).map((side) => order.indexOf(side));
  if (present.includes(0) && present.includes(1)) return 'side-joint';
  if (present.includes(0)) return 'side-0';
  if (present.includes(1)) return 'side-1';
  return 'side-rest';
}

const MARK_LABEL_PX = 18;

/** One hairline a day; where labels would touch, the first stands for those after it: `Prime Minister: … +2`. */
export function drawMarks(
  changes: readonly HolderChange[],
  msPerPx: number,
  { indices, language, m }: DrawingContext,
): readonly DrawnMark[] {
  const marks: { key: string; at: Instant; label: string; more: number }[] = [];
  for (const { day, office, person } of changes) {
    const at = startOfDay(day);
    const labelled = marks.findLast(({ label }) => label !== '');
    const isClose = labelled !== undefined && at - labelled.at < MARK_LABEL_PX * msPerPx;
    if (isClose) labelled.more++;
    const title = localize(indices.officeById.get(office)?.title ?? {}, language).text;
    const name = localize(indices.personById.get(person)?.name ?? {}, language).text;
    const label = isClose ? '' : m['timeline.holder'](name, title);
    marks.push({ key: `holder|${office}|${person}|${day}`, at, label, more: 0 });
  }
  return marks.map(({ key, at, label, more }) => ({ key, at, label: more > 0 ? `${label} +${more}` : label }));
}

export function drawLane(lane: Lane, by: string, { language, m }: DrawingContext): DrawnLane {
  if (lane.label) {
    const { text, language: own } = localize(lane.label, language);
    return { id: lane.id, label: text, language: own };
  }
  return { id: lane.id, label: by === 'none' ? '' : m['timeline.lane.rest'], language };
}
