// Terms of office: from when to when somebody is recorded to have held one. What is not recorded is not inferred: where
// no last day is known, a term is followed to the last day on which its holder was seen in it.

import {
  type DayNumber,
  type Endpoint,
  endOfDay,
  firstDayOf,
  type Instant,
  lastDayOf,
  startOfDay,
} from '../time/dates.ts';
import type { Indices } from './indices.ts';
import type { OfficeId, OfficeTerm, PersonId } from './model.ts';
import { type SidesPresent, sideAmong } from './sidesPresent.ts';

export interface TermOfOffice {
  readonly person: PersonId;
  readonly office: OfficeId;
  readonly record: OfficeTerm;
  readonly start: Instant;
  readonly end: Instant;
  /** The day is not exactly known, or nothing is known but the last day on which the holder was seen. */
  readonly softStart: boolean;
  readonly softEnd: boolean;
  /** The beginning of the last day on which it can have begun, and of the first on which it can have ended. */
  readonly begunBy: Instant;
  readonly notEndedBefore: Instant;
}

/** Those whose beginning is recorded, in the order in which they began. */
export function termsOfOffice({ dataset }: Pick<Indices, 'dataset'>): readonly TermOfOffice[] {
  return dataset.people
    .flatMap(({ id, offices }) => offices.flatMap((term) => (term.from ? [termOf(id, term, term.from)] : [])))
    .sort((a, b) => a.start - b.start);
}

function termOf(person: PersonId, record: OfficeTerm, from: NonNullable<OfficeTerm['from']>): TermOfOffice {
  const firstDay = from.firstDay;
  const { firstEnd, lastDay, softEnd } = endOf(record, firstDay);
  return {
    person,
    office: record.office,
    record,
    start: startOfDay(firstDay),
    end: endOfDay(Math.max(lastDay, firstDay) as DayNumber),
    softStart: isSoft(from.start),
    softEnd,
    begunBy: startOfDay(typeof from.start === 'string' ? firstDay : lastDayOf(from.start)),
    notEndedBefore: startOfDay(Math.max(firstEnd, firstDay) as DayNumber),
  };
}

function endOf({ to, seen }: OfficeTerm, firstDay: DayNumber) {
  if (to && typeof to.end !== 'string') {
    return { firstEnd: firstDayOf(to.end), lastDay: lastDayOf(to.end), softEnd: isSoft(to.end) };
  }
  const days = seen.map(({ start, end }) => {
    const last = typeof end === 'string' ? start : end;
    if (typeof last === 'string') return firstDay;
    // Seen in a month: on which of its days is not known.
    return last.precision === 'day' ? lastDayOf(last) : firstDayOf(last);
  });
  const lastSeen = Math.max(firstDay, ...days) as DayNumber;
  return { firstEnd: lastSeen, lastDay: lastSeen, softEnd: true };
}

function isSoft(end: Endpoint): boolean {
  return typeof end === 'string' || end.precision !== 'day' || end.approximate || end.uncertain;
}

/** The side whose country the office is of, or else its holder. */
export function sideOfTerm(
  indices: Indices,
  { office, person }: Pick<TermOfOffice, 'office' | 'person'>,
): SidesPresent {
  const country = indices.officeById.get(office)?.country ?? indices.personById.get(person)?.country;
  const side = country ? indices.sideOfCountry.get(country) : indices.sideOfPerson.get(person);
  return sideAmong(indices, side);
}
