// The time of a day, as a clock in that place showed it; a zone beside it is text and is not reckoned with.

const CLOCK = /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?\s*([+\-\u2212(\p{L}][^\p{Cc}]{0,31})?$/u;

/** `9:30` → `09:30`, `09:30:00+09:00` → `09:30 +09:00`, `09:30 JST` as it is, `01:30Z` → `01:30 UTC`; null for no time. */
export function readClockTime(text: string): string | null {
  const [, hours, minutes, seconds, zone = ''] = CLOCK.exec(text.trim()) ?? [];
  if (hours === undefined) return null;
  const clock = [hours.padStart(2, '0'), minutes, ...(seconds === undefined || seconds === '00' ? [] : [seconds])];
  const place = /^z$/i.test(zone) ? 'UTC' : zone.trim();
  return place === '' ? clock.join(':') : `${clock.join(':')} ${place}`;
}

/** Negative when the first is earlier on the clock. */
export function compareClockTimes(a: string, b: string): number {
  const [first = '', second = ''] = [a, b].map((time) => time.split(' ', 1)[0]);
  return first < second ? -1 : Number(first > second);
}
