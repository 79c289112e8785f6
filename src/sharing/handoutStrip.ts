// The time axis of a handout: where its ticks stand and what they say, and where the events are marked.
// Places are shares of the window; formats/stripLayout.ts finds room for the words.

import type { EventRecord } from '#domain/record/model.ts';
import { localize } from '#domain/record/model.ts';
import {
  calendarDateOf,
  type DayNumber,
  dayOf,
  MS_PER_DAY,
  startOfDay,
  toCivilDate,
  toDayNumber,
} from '#domain/time/dates.ts';
import { lengthOf, type TimeWindow } from '#domain/time/timeWindow.ts';
import type { HandoutStrip } from '#formats/handout.ts';
import { type AxisUnit, formatAxisLabel, formatCalendarDate } from '#i18n/formatDates.ts';
import type { Language } from '#i18n/languages.ts';
import { markSide, type Wording } from './handoutEvent.ts';

export function drawHandoutStrip(events: readonly EventRecord[], window: TimeWindow, wording: Wording): HandoutStrip {
  const { indices, language } = wording;
  const share = (day: DayNumber) => Math.min(1, Math.max(0, (startOfDay(day) - window.start) / lengthOf(window)));
  return {
    ticks: ticksOf(window).map(({ day, unit }, i, all) => ({
      at: share(day),
      label: tickLabel(day, unit, all[i - 1]?.day ?? null, language),
    })),
    marks: events
      .filter((event) => isWithin(event, window))
      .map((event) => ({
        event: event.id,
        from: share(event.date.firstDay),
        to: share(event.date.lastDay),
        title: localize(event.title, language).text,
        side: markSide(event, indices),
      })),
  };
}

/** True when any day of the event may be seen in the window. */
export function isWithin({ date }: EventRecord, window: TimeWindow): boolean {
  return startOfDay(date.firstDay) < window.end && startOfDay(date.lastDay) + MS_PER_DAY > window.start;
}

interface Step {
  readonly unit: AxisUnit;
  readonly every: number;
  /** The longest window, in days, that is divided like this. */
  readonly upToDays: number;
}

const STEPS: readonly Step[] = [
  { unit: 'day', every: 1, upToDays: 16 },
  { unit: 'day', every: 7, upToDays: 75 },
  { unit: 'month', every: 1, upToDays: 640 },
  { unit: 'month', every: 3, upToDays: 1900 },
  { unit: 'year', every: 1, upToDays: 6000 },
  { unit: 'year', every: 5, upToDays: 30_000 },
  { unit: 'year', every: 25, upToDays: 150_000 },
  { unit: 'year', every: 500, upToDays: Number.POSITIVE_INFINITY },
];

interface Tick {
  readonly day: DayNumber;
  readonly unit: AxisUnit;
}

function ticksOf(window: TimeWindow): readonly Tick[] {
  const days = lengthOf(window) / MS_PER_DAY;
  const { unit, every } = STEPS.find(({ upToDays }) => days <= upToDays) as Step;
  const ticks: Tick[] = [];
  for (
    let day = firstTick(dayOf(window.start), unit, every);
    startOfDay(day) < window.end;
    day = after(day, unit, every)
  ) {
    if (startOfDay(day) >= window.start) ticks.push({ day, unit });
  }
  return ticks;
}

/** At or before the day, so that ticks stand at the same dates whatever the window. */
function firstTick(day: DayNumber, unit: AxisUnit, every: number): DayNumber {
  if (unit === 'day') return (Math.floor(day / every) * every) as DayNumber;
  const { year, month } = toCivilDate(day);
  if (unit === 'month') return toDayNumber(year, Math.floor((month - 1) / every) * every + 1, 1);
  return toDayNumber(Math.floor(year / every) * every, 1, 1);
}

function after(day: DayNumber, unit: AxisUnit, every: number): DayNumber {
  const { year, month } = toCivilDate(day);
  if (unit === 'day') return (day + every) as DayNumber;
  return unit === 'month' ? toDayNumber(year, month + every, 1) : toDayNumber(year + every, 1, 1);
}

/** The first says where the axis stands; of the others those that begin a month or a year name it. */
function tickLabel(day: DayNumber, unit: AxisUnit, before: DayNumber | null, language: Language): string {
  const { month } = toCivilDate(day);
  if (unit === 'year') return formatAxisLabel(day, 'year', 'minor', language);
  if (unit === 'month') {
    if (before === null) return formatCalendarDate(calendarDateOf(day, 'month'), language, 'short');
    return formatAxisLabel(day, month === 1 ? 'year' : 'month', 'minor', language);
  }
  const isOtherMonth = before === null || toCivilDate(before).month !== month;
  if (isOtherMonth) return formatCalendarDate(calendarDateOf(day, 'day'), language, 'short');
  return formatAxisLabel(day, 'day', 'minor', language);
}
