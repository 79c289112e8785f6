// Arbitrary dates, datasets and queries for property tests.

import * as fc from 'fast-check';
import { toModel } from '#dataset/toModel.ts';
import { NO_FACETS, type Query, withFacet } from '#domain/find/query.ts';
import { FACETS, type Facet, type Indices } from '#domain/record/indices.ts';
import { type Dataset, PARTS } from '#domain/record/model.ts';
import { firstDayOf, formatIsoDay, parseCalendarDate, parseEventDate, toDayNumber } from '#domain/time/dates.ts';

/** EDTF texts of single dates between two years: days, months, years, with and without `~ ? %`. */
export function anyCalendarDate(firstYear = -9999, lastYear = 9999): fc.Arbitrary<string> {
  const days = { min: toDayNumber(firstYear, 1, 1), max: toDayNumber(lastYear, 12, 31) };
  const day = fc.integer(days).map((n) => formatIsoDay(n as never));
  const precision = fc.constantFrom('-00-00'.length, '-00'.length, 0);
  return fc
    .tuple(day, precision, fc.constantFrom('', '', '', '~', '?', '%'))
    .map(([text, cut, qualifier]) => text.slice(0, text.length - cut) + qualifier);
}

/** EDTF texts of what is known more roughly, between two years of our era: a season, a quarter, `201X`, `2004-XX`. */
export function anyRoughDate(firstYear = 1000, lastYear = 9999): fc.Arbitrary<string> {
  const year = fc.integer({ min: firstYear, max: lastYear }).map((n) => String(n).padStart(4, '0'));
  const seasons = ['21', '22', '23', '24', '33', '34', '35', '36'].map((part) => `-${part}`);
  const form = fc.constantFrom(...seasons, 'X', 'XX', '-XX', '-XX-XX', '-02-XX');
  return fc
    .tuple(year, form, fc.constantFrom('', '', '~', '?', '%'))
    .map(([text, end, qualifier]) => text.slice(0, end.startsWith('X') ? 4 - end.length : 4) + end + qualifier);
}

/** EDTF texts as an event may have them, intervals with open and unknown ends included. */
export function anyEventDate(firstYear = -9999, lastYear = 9999): fc.Arbitrary<string> {
  const date = anyCalendarDate(firstYear, lastYear);
  const begins = (text: string) => firstDayOf(parseCalendarDate(text) ?? 'unknown');
  const closed = fc
    .tuple(date, date)
    .filter(([a, b]) => begins(a) !== begins(b))
    .map((ends) => ends.sort((a, b) => begins(a) - begins(b)).join('/'));
  const missing = fc.constantFrom('', '..');
  return fc.oneof(
    { weight: 6, arbitrary: date },
    { weight: 2, arbitrary: closed },
    { weight: 1, arbitrary: fc.tuple(date, missing).map((ends) => ends.join('/')) },
    { weight: 1, arbitrary: fc.tuple(missing, date).map((ends) => ends.join('/')) },
  );
}

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);
const PEOPLE = ids('person', 6);
const TOPICS = ids('topic', 6);
const KINDS = ids('kind', 3);
const PLACES = ids('place', 3);
const ORGANIZATIONS = ids('org', 3);
const SIDES = ids('side', 2);
/** Of the first side, of the second, of neither; and a joint statement. */
const SOURCES = ['s0', 's1', 's2', 'joint'];

const anyEvent = (firstYear: number, lastYear: number) =>
  fc.record(
    {
      date: fc.oneof({ weight: 5, arbitrary: anyEventDate(firstYear, lastYear) }, anyRoughDate(firstYear, lastYear)),
      time: fc.constantFrom('09:30', '14:05 JST', '08:00 +07:00'),
      title: fc.constantFrom('Talks', 'Online talks', 'Hội đàm tại Hà Nội', '首脳会談', 'Visit of the Đà Nẵng team'),
      shortTitle: fc.constantFrom('Talks', 'Đà Nẵng', '会談'),
      weight: fc.integer({ min: 1, max: 100 }),
      kind: fc.constantFrom(...KINDS),
      tier: fc.constantFrom('core', 'period'),
      place: fc.constantFrom(...PLACES),
      participants: fc.uniqueArray(
        fc.record({
          person: fc.constantFrom(...PEOPLE),
          side: fc.constantFrom(...SIDES),
          part: fc.constantFrom(...PARTS),
        }),
        { maxLength: 4, selector: ({ person }) => person },
      ),
      topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 3 }),
      organizations: fc.uniqueArray(fc.constantFrom(...ORGANIZATIONS), { maxLength: 2 }),
      positions: fc.array(
        fc.record({
          actor: fc.constantFrom(...PEOPLE, ...PLACES, ...ORGANIZATIONS),
          act: fc.constant('asks'),
          towards: fc.constantFrom(...PLACES),
          mutual: fc.boolean(),
          topic: fc.constantFrom(...TOPICS),
          statement: fc.constant('An account of it'),
          sources: fc.uniqueArray(fc.constantFrom(...SOURCES), { maxLength: 2 }),
        }),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['date', 'title'] },
  );

function beginsOnADay(edtf: string): boolean {
  const start = parseEventDate(edtf)?.start;
  return typeof start === 'object' && start.precision === 'day';
}

/** Sound datasets of 1 to `maxEvents` events within a few years, so that they crowd. */
export function anyDataset({ maxEvents = 25, firstYear = 2022, lastYear = 2024 } = {}): fc.Arbitrary<Dataset> {
  const events = fc.array(anyEvent(firstYear, lastYear), { minLength: 1, maxLength: maxEvents });
  return events.map((list) => {
    const { dataset, problems } = toModel({
      format: 'nenpyo',
      version: 1,
      sides: SIDES.map((id, i) => ({ id, label: id, country: `place${i}` })),
      acts: [{ id: 'asks', label: 'asks' }],
      sources: SOURCES.map((id, i) => ({
        id,
        publisher: id,
        title: id,
        language: 'en',
        ...(i < 2 ? { side: `side${i}` } : {}),
        joint: id === 'joint',
      })),
      people: PEOPLE.map((id) => ({ id, name: `Name of ${id}` })),
      topics: TOPICS.map((id, i) => ({ id, label: id, ...(i < 4 ? { group: `group${i % 2}` } : {}) })),
      topicGroups: ids('group', 2).map((id) => ({ id, label: id })),
      kinds: KINDS.map((id) => ({ id, label: id })),
      places: PLACES.map((id) => ({ id, name: id })),
      organizations: ORGANIZATIONS.map((id, i) => ({ id, name: id, ...(i === 1 ? { country: 'place1' } : {}) })),
      events: list.map(({ time, positions = [], ...event }, i) => ({
        id: `event${i}`,
        ...event,
        ...(time !== undefined && beginsOnADay(event.date) ? { time } : {}),
        positions: positions.map((position, p) => ({ id: `p${p}`, ...position })),
      })),
    });
    if (!dataset || problems.length > 0)
      throw new Error(`The generated dataset is broken: ${JSON.stringify(problems)}`);
    return dataset;
  });
}

/** Queries as the filter panel can make them, with values that exist in the record. */
export function anyQuery(
  indices: Indices,
  texts: readonly string[] = ['', 'talks', 'hoi dam', '会'],
): fc.Arbitrary<Query> {
  const chosen = (facet: Facet) => {
    const { values } = indices.facets[facet];
    return fc.oneof(fc.constant([]), fc.subarray([...values], { maxLength: Math.min(2, values.length) }));
  };
  const bound = fc.oneof(fc.constant(null), fc.constantFrom('2022', '2022-07', '2023-02-11', '2024', '2024-10'));
  return fc
    .record({
      text: fc.constantFrom(...texts),
      facets: fc.record(Object.fromEntries(FACETS.map((facet) => [facet, chosen(facet)]))),
      together: fc.boolean(),
      parts: fc.subarray([...PARTS], { minLength: 1 }),
      from: bound,
      to: bound,
    })
    .map(({ facets, ...rest }) => {
      const unfiltered: Query = { ...rest, facets: NO_FACETS };
      return FACETS.reduce((query, facet) => withFacet(query, facet, facets[facet] ?? []), unfiltered);
    });
}

/** A dataset's indices with a query that fits them. */
export function withQuery<Record extends { readonly indices: Indices }>(
  records: fc.Arbitrary<Record>,
): fc.Arbitrary<{ readonly record: Record; readonly query: Query }> {
  return records.chain((record) => anyQuery(record.indices).map((query) => ({ record, query })));
}
