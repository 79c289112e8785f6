// From rows of the level of detail to what the chart draws: words in the user's language and names for looks.

import type { Lane } from '#domain/picture/lanes.ts';
import type { TimelineRow } from '#domain/picture/levelOfDetail.ts';
import type { HolderChange } from '#domain/record/holders.ts';
import { type Indices, sidesOf } from '#domain/record/indices.ts';
import { type EventId, type EventRecord, localize } from '#domain/record/model.ts';
import { type Instant, isInexact, startOfDay } from '#domain/time/dates.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { DrawnLane, DrawnMark, DrawnRow } from './visTimelineAdapter.ts';

export interface DrawingContext {
  readonly indices: Indices;
  readonly language: Language;
  readonly m: Messages;
  readonly selection: EventId | null;
  readonly hovered: EventId | null;
}

export function drawRow(row: TimelineRow, context: DrawingContext): DrawnRow {
  const { indices, language, m, selection, hovered } = context;
  const place = { key: row.key, lane: row.lane, start: row.start, end: row.end };
  if (row.kind === 'cluster') {
    const ids = row.events.map((position) => indices.events[position]?.id);
    const looks = [
      'is-marker',
      ...(selection && ids.includes(selection) ? ['holds-selected'] : []),
      ...(hovered && ids.includes(hovered) ? ['is-hovered'] : []),
    ];
    const count = row.events.length;
    return { ...place, title: String(count), language, count, tooltip: m['timeline.marker'](count), looks };
  }
  const event = indices.events[row.event];
  if (!event) throw new Error(`No event at position ${row.event}`);
  const title = localize(event.title, language);
  return {
    ...place,
    title: title.text,
    language: title.language,
    count: null,
    tooltip: `${formatEventDate(event.date, language, 'long')}\n${title.text}`,
    looks: [
      sideLook(event, indices),
      ...(isInexact(event.date) ? ['is-soft'] : []),
      ...(event.id === selection ? ['is-selected'] : []),
      ...(event.id === hovered ? ['is-hovered'] : []),
    ],
  };
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
    const label = isClose ? '' : m['timeline.holder'](title, name);
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
