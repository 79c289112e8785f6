// The record the app is built from, read from data/ itself: what a test expects is counted here, by brute
// force and without the app's own code.

import { readFileSync } from 'node:fs';

export type Tag = 'en' | 'vi' | 'ja';
export type Words = Readonly<Record<Tag, string>>;

export interface RecordedEvent {
  readonly id: string;
  readonly date: string;
  readonly tier: string;
  readonly title: Words;
  readonly shortTitle?: Words;
  readonly kind?: string;
  readonly place?: string;
  readonly participants?: readonly { person: string; part: string; side?: string }[];
  readonly topics?: readonly string[];
  readonly organizations?: readonly string[];
  readonly scope?: string;
  readonly note?: Words;
  readonly positions?: readonly RecordedPosition[];
  readonly sides?: readonly string[];
  readonly sources?: readonly string[];
}

interface RecordedPosition {
  readonly actor: string;
  readonly towards?: string;
  readonly mutual?: boolean;
  readonly topic?: string;
  readonly statement: Words;
  readonly sources?: readonly string[];
}

interface Labelled {
  readonly id: string;
  readonly label?: Words;
  readonly name?: Words;
}

function collection<Item>(name: string): readonly Item[] {
  const file = new URL(`../data/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly Item[]>)[name] ?? [];
}

const events = collection<RecordedEvent>('events');

export const TOTAL = events.length;

const opensOn = (
  JSON.parse(readFileSync(new URL('../data/dataset.json', import.meta.url), 'utf8')) as {
    readonly dataset: { readonly opensOn: { readonly tiers: readonly string[] } };
  }
).dataset.opensOn.tiers;

/** The events the page opens on. */
const shown = events.filter(({ tier }) => opensOn.includes(tier));

export const SHOWN = shown.length;

/** By first day, what lasts longer first, as the list holds them. */
const inOrder = shown.toSorted((a, b) => order(a).localeCompare(order(b)));

/** The first two events the page opens on. */
export const [FIRST, SECOND] = inOrder as [RecordedEvent, RecordedEvent];

/** The event that stands behind another on the opening page. */
export function eventAfter(id: string): RecordedEvent {
  const next = inOrder[inOrder.findIndex((event) => event.id === id) + 1];
  if (!next) throw new Error(`Nothing stands behind ${id}`);
  return next;
}

const DAY_MS = 86_400_000;
const firstDay = ({ date }: RecordedEvent) => Date.parse(date.split('/')[0] ?? date);
const lastDay = ({ date }: RecordedEvent) => Date.parse(date.split('/')[1] ?? date);

/** The end of the last day of the whole record, as an instant. */
export const RECORD_END_MS = Math.max(...events.map(lastDay)) + DAY_MS;

/** From the first day of the whole record to its last, in milliseconds. */
export const SPAN_MS = RECORD_END_MS - Math.min(...events.map(firstDay));

/** The years in which an event of the opening page begins. */
export const YEARS = [...new Set(inOrder.map(({ date }) => date.slice(0, 4)))];

/** The first seven days after an event of the opening page on which none of them goes on or begins, as the address has it. */
export const EMPTY_WEEK = (() => {
  const isFree = (from: number) =>
    shown.every((event) => lastDay(event) < from || firstDay(event) >= from + 7 * DAY_MS);
  const from = inOrder.map((event) => lastDay(event) + DAY_MS).find(isFree);
  if (from === undefined) throw new Error('Every week has an event');
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  return `${day(from)}/${day(from + 6 * DAY_MS)}`;
})();

function order({ date, id }: RecordedEvent): string {
  const [start = '', end = start] = date.split('/');
  const inverted = end.replace(/\d/g, (digit) => String(9 - Number(digit)));
  return `${start} ${inverted} ${id}`;
}

/** How many of the events the page opens on pass a test. */
export function countWhere(test: (event: RecordedEvent) => boolean): number {
  return shown.filter(test).length;
}

/** How many of the events the page opens on touch the days from one to another, and how many do not. */
export function windowed(from: string, to: string): { readonly inside: number; readonly outside: number } {
  const inside = countWhere(({ date }) => {
    const [start = '', end = start] = date.split('/');
    return start <= `${to}~` && `${end}~` >= from;
  });
  return { inside, outside: shown.length - inside };
}

/** The first event of the opening page that passes a test. */
export function firstWhere(test: (event: RecordedEvent) => boolean): RecordedEvent {
  const first = inOrder.find(test);
  if (!first) throw new Error('No event passes');
  return first;
}

export function titlesWhere(test: (event: RecordedEvent) => boolean, tag: Tag = 'en'): string[] {
  return shown.filter(test).map((event) => event.title[tag]);
}

/** The statements on a topic over the whole record, side meetings with third countries left out unless wanted; by one account. */
export function statementsOn(topic: string, tag: Tag = 'en', thirdCountry = false, account?: Account): string[] {
  return events
    .filter(({ scope }) => thirdCountry || scope !== 'third-country')
    .flatMap(({ positions = [] }) => positions.filter((position) => position.topic === topic))
    .filter((position) => account === undefined || accountOf(position) === account)
    .map(({ statement }) => statement[tag]);
}

export function eventById(id: string): RecordedEvent {
  const found = events.find((event) => event.id === id);
  if (!found) throw new Error(`data/events.json has no event ${id}`);
  return found;
}

export function hasPerson(person: string, parts: readonly string[] = ['principal', 'attending', 'mentioned']) {
  return ({ participants = [] }: RecordedEvent) =>
    participants.some((one) => one.person === person && parts.includes(one.part));
}

export function hasTopic(topic: string) {
  return ({ topics = [] }: RecordedEvent) => topics.includes(topic);
}

const COUNTRY_OF_SIDE: Readonly<Record<string, string>> = { vn: 'vietnam', jp: 'japan' };
const BODIES = collection<{ readonly id: string; readonly country?: string }>('organizations');

/** By a person who was there, by its country or one of its bodies acting, or because the record says so. */
const tookPart = (side: string) => (event: RecordedEvent) => {
  const isOfSide = (actor: string) =>
    COUNTRY_OF_SIDE[side] !== undefined &&
    (actor === COUNTRY_OF_SIDE[side] ||
      BODIES.some(({ id, country }) => id === actor && country === COUNTRY_OF_SIDE[side]));
  return (
    (event.participants ?? []).some((one) => one.side === side && one.part !== 'mentioned') ||
    (event.sides ?? []).includes(side) ||
    (event.positions ?? []).some(
      ({ actor, towards, mutual }) => isOfSide(actor) || (mutual === true && isOfSide(towards ?? '')),
    )
  );
};

const SOURCES = new Map(
  collection<{ readonly id: string; readonly side?: string; readonly joint?: boolean }>('sources').map((source) => [
    source.id,
    source,
  ]),
);

export type Account = 'vn' | 'jp' | 'both' | 'neither';

function accountOf({ sources = [] }: RecordedPosition): Account {
  const own = sources.map((id) => SOURCES.get(id));
  const [vn, jp] = ['vn', 'jp'].map((side) => own.some((source) => source?.joint || source?.side === side));
  return vn && jp ? 'both' : vn ? 'vn' : jp ? 'jp' : 'neither';
}

/** Whose accounts the statements rest on of the events the page opens on that pass a test. */
export function accountsWhere(test: (event: RecordedEvent) => boolean): Readonly<Record<Account | 'all', number>> {
  const accounts = shown.filter(test).flatMap(({ positions = [] }) => positions.map(accountOf));
  const of = (account: Account) => accounts.filter((one) => one === account).length;
  return { all: accounts.length, vn: of('vn'), jp: of('jp'), both: of('both'), neither: of('neither') };
}

export function restsOn(account: string) {
  return ({ positions = [] }: RecordedEvent) => positions.some((position) => accountOf(position) === account);
}

/** The facets of the panel by their accessible names, with their values and the test for carrying one. */
export const FACETS = [
  { group: 'People', values: collection<Labelled>('people'), carries: (id: string) => hasPerson(id) },
  { group: 'Topics', values: collection<Labelled>('topics'), carries: hasTopic },
  { group: 'Kinds', values: collection<Labelled>('kinds'), carries: (id: string) => is('kind', id) },
  { group: 'Places', values: collection<Labelled>('places'), carries: (id: string) => is('place', id) },
  { group: 'Sides', values: collection<Labelled>('sides'), carries: tookPart },
  { group: 'Organizations', values: collection<Labelled>('organizations'), carries: hasOrganization },
] as const;

function is(key: 'kind' | 'place', id: string) {
  return (event: RecordedEvent) => event[key] === id;
}

function hasOrganization(id: string) {
  return ({ organizations = [] }: RecordedEvent) => organizations.includes(id);
}

export function nameOf(value: Labelled, tag: Tag = 'en'): string {
  return (value.label ?? value.name)?.[tag] ?? value.id;
}

/** The five principal events and others that tests name. */
export const PARTNERSHIP = eventById('2023-11-27-comprehensive-strategic-partnership');
export const VISIT = eventById('2023-12-15-chinh-visit-japan');
export const COMMITTEE = eventById('2024-08-07-cooperation-committee-12');
export const TALKS_IN_HANOI = eventById('2024-08-21-nguyen-minh-vu-funakoshi');
export const ONLINE_TALKS = eventById('2024-09-03-to-lam-kishida-online-talks');
