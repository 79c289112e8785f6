// Stands in for moment inside vis-timeline: the 30 of its methods that the axis calls, in UTC and English.
// Own code for a library's, because moment is 19 kB of a first view of 230 and its time zones and languages
// are not wanted here; utcMoment.test.ts holds it to moment's answers. Mutable, as vis expects.

import { roundYear, yearAt } from '#domain/time/axisTicks.ts';

const UNITS = ['millisecond', 'second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
type Unit = (typeof UNITS)[number];

const MS: Readonly<Record<'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'week', number>> = {
  millisecond: 1,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `days` and `day` are the same unit. */
function unitOf(name: string): Unit {
  const unit = UNITS.find((known) => known === name || `${known}s` === name);
  if (!unit) throw new Error(`utcMoment knows no unit "${name}"`);
  return unit;
}

class UtcMoment {
  private readonly at: Date;

  constructor(ms: number) {
    this.at = new Date(ms);
  }

  valueOf() {
    return this.at.getTime();
  }
  toDate() {
    return new Date(this.at);
  }
  clone() {
    return new UtcMoment(this.valueOf());
  }
  locale() {
    return this;
  }

  year(): number;
  year(year: number): this;
  /** The first year is read as 0 and those before it as people count them: vis makes of them steps of round years. */
  year(year?: number) {
    if (year === undefined) return roundYear(this.at.getUTCFullYear());
    return this.setMonth(yearAt(year), this.at.getUTCMonth());
  }
  month(): number;
  month(month: number): this;
  month(month?: number) {
    return month === undefined ? this.at.getUTCMonth() : this.setMonth(this.at.getUTCFullYear(), month);
  }
  date(): number;
  date(date: number): this;
  date(date?: number) {
    return date === undefined ? this.at.getUTCDate() : this.set(() => this.at.setUTCDate(date));
  }
  hours(): number;
  hours(hours: number): this;
  hours(hours?: number) {
    return hours === undefined ? this.at.getUTCHours() : this.set(() => this.at.setUTCHours(hours));
  }
  minutes(): number;
  minutes(minutes: number): this;
  minutes(minutes?: number) {
    return minutes === undefined ? this.at.getUTCMinutes() : this.set(() => this.at.setUTCMinutes(minutes));
  }
  seconds(): number;
  seconds(seconds: number): this;
  seconds(seconds?: number) {
    return seconds === undefined ? this.at.getUTCSeconds() : this.set(() => this.at.setUTCSeconds(seconds));
  }
  milliseconds(): number;
  milliseconds(ms: number): this;
  milliseconds(ms?: number) {
    return ms === undefined ? this.at.getUTCMilliseconds() : this.set(() => this.at.setUTCMilliseconds(ms));
  }
  /** Counted from Sunday, 0. */
  weekday(): number;
  weekday(weekday: number): this;
  weekday(weekday?: number) {
    const own = this.at.getUTCDay();
    return weekday === undefined ? own : this.add(weekday - own, 'day');
  }
  isoWeekday() {
    return this.at.getUTCDay() || 7;
  }
  dayOfYear() {
    return Math.round((this.clone().startOf('day').valueOf() - this.clone().startOf('year').valueOf()) / MS.day) + 1;
  }
  /** Weeks begin on Sunday; the first is the one that holds 1 January. */
  week(): number;
  week(week: number): this;
  week(week?: number) {
    const saturday = this.clone().weekday(6);
    const own = Math.floor((saturday.dayOfYear() - 1) / 7) + 1;
    return week === undefined ? own : this.add(week - own, 'week');
  }

  add(amount: number, name: string): this {
    const unit = unitOf(name);
    const year = this.at.getUTCFullYear();
    // One by one every year is gone through, in steps the round ones are.
    if (unit === 'year' && Math.abs(amount) > 1) return this.setMonth(yearAt(roundYear(year) + amount), this.month());
    if (unit === 'year') return this.setMonth(year + amount, this.month());
    if (unit === 'month') return this.setMonth(year, this.month() + amount);
    return this.set(() => this.at.setTime(this.valueOf() + amount * MS[unit]));
  }
  subtract(amount: number, name: string): this {
    return this.add(-amount, name);
  }
  startOf(name: string): this {
    const unit = unitOf(name);
    if (unit === 'year') this.at.setUTCMonth(0, 1);
    else if (unit === 'month') this.at.setUTCDate(1);
    else if (unit === 'week') this.weekday(0);
    const floor =
      unit === 'millisecond' || unit === 'second' || unit === 'minute' || unit === 'hour' ? MS[unit] : MS.day;
    return this.set(() => this.at.setTime(Math.floor(this.valueOf() / floor) * floor));
  }
  isSame(other: UtcMoment | Date | number, unit = 'millisecond') {
    return this.clone().startOf(unit).valueOf() === utcMoment(other).startOf(unit).valueOf();
  }
  format(pattern: string) {
    if (pattern === 'dddd') return DAYS[this.at.getUTCDay()] ?? '';
    if (pattern === 'MMMM') return MONTHS[this.at.getUTCMonth()] ?? '';
    if (pattern === 'w') return String(this.week());
    throw new Error(`utcMoment knows no pattern "${pattern}"`);
  }

  /** In another month the day stays, or becomes the month's last. */
  private setMonth(year: number, month: number): this {
    const date = this.at.getUTCDate();
    this.at.setUTCFullYear(year, month, 1);
    const next = new Date(this.at);
    next.setUTCMonth(next.getUTCMonth() + 1, 0);
    return this.set(() => this.at.setUTCDate(Math.min(date, next.getUTCDate())));
  }
  private set(change: () => void): this {
    change();
    return this;
  }
}

export type { UtcMoment };

/** As `moment.utc(value)`; without a value, now. */
function utcMoment(value: UtcMoment | Date | number = Date.now()): UtcMoment {
  return new UtcMoment(value.valueOf());
}

utcMoment.isMoment = (value: unknown): boolean => value instanceof UtcMoment;
/** The one language is English: it is only seen in class names. */
utcMoment.locale = (): string => 'en';

// vis-timeline imports moment's default.
export default utcMoment;
