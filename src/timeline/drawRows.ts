// From rows of the level of detail to what the chart draws: words in the user's language and names for looks.

import type { Lane } from '#domain/picture/lanes.ts';
import { MARKER_PX, type SingleRow, type TimelineRow } from '#domain/picture/rows.ts';
import type { HolderChange } from '#domain/record/holders.ts';
import { type Indices, sidesOf } from '#domain/record/indices.ts';
import { type EventRecord, localize } from '#domain/record/model.ts';
import { type Instant, isInexact, startOfDay } from '#domain/time/dates.ts';
import type { TimeWindow } from '#domain/time/timeWindow.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { DrawnLane, DrawnMark, DrawnRow } from '#timeline/vis/drawn.ts';

export interface RowContext {
  readonly indices: Indices;
  readonly language: Language;
  /** Null before they have come; until then markers say nothing to the pointer. */
  readonly m: Messages | null;
}

export interface DrawingContext extends RowContext {
  readonly m: Messages;
}

/** Words and looks of a row, whatever is chosen and wherever the window is. */
export function drawRow(
  row: TimelineRow,
  { indices, language, m }: RowContext,
  titleWidthPx: (position: number) => number,
): DrawnRow {
  const { key, lane, start, end } = row;
  const place = { key, lane, start, end, isTurned: false };
  if (row.kind === 'cluster') {
    const tooltip = () => m?.['timeline.marker'](row.count) ?? '';
    const words = { title: String(row.count), language, tooltip, titlePx: MARKER_PX };
    return { ...place, ...words, isMarker: true, looks: 'is-marker' };
  }
  const event = indices.events.at(row.event);
  if (!event) throw new Error(`No event at position ${row.event}`);
  const title = localize(event.title, language);
  return {
    ...place,
    title: title.text,
    titlePx: titleWidthPx(row.event),
    language: title.language,
    isMarker: false,
    tooltip: () => `${formatEventDate(event.date, language, 'long')}\n${title.text}`,
    looks: isInexact(event.date) ? `${sideLook(event, indices)} is-soft` : sideLook(event, indices),
  };
}

/** The positions of the chosen event and of the one under the pointer; -1 for none. */
export interface Marked {
  readonly selected: number;
  readonly hovered: number;
}

/** The same row as it looks with what is chosen and pointed at. */
export function markRow(drawn: DrawnRow, row: TimelineRow, { selected, hovered }: Marked): DrawnRow {
  const stands = (position: number) => (row.kind === 'single' ? row.event === position : row.holds(position));
  const isSelected = selected !== -1 && stands(selected);
  const isHovered = hovered !== -1 && stands(hovered);
  if (!isSelected && !isHovered) return drawn;
  const chosen = row.kind === 'single' ? ' is-selected' : ' holds-selected';
  return { ...drawn, looks: `${drawn.looks}${isSelected ? chosen : ''}${isHovered ? ' is-hovered' : ''}` };
}

/** Where the title does not fit right of the mark and has more room left of it: turned round, and cut if need be. */
export function turnRound(drawn: DrawnRow, { start, end }: SingleRow, window: TimeWindow, msPerPx: number): DrawnRow {
  const titleMs = drawn.titlePx * msPerPx;
  const from = Math.max(start, window.start);
  if (from + titleMs <= window.end || end > window.end || end - window.start < window.end - from) return drawn;
  const titlePx = Math.floor(Math.min(titleMs, end - window.start) / msPerPx);
  return { ...drawn, isTurned: true, titlePx };
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
