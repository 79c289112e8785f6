// The view as text behind the `#` and back. Pure and total: what cannot be read is dropped with a
// reason, the rest is kept; defaults are left out, keys and list values have one order, so that
// equal views have equal addresses.

import { hasSameTiers, NO_FACETS, parseBound, type Query, withFacet } from '#domain/find/query.ts';
import { isLane, LANE_CHOICES, type LaneBy } from '#domain/picture/lanes.ts';
import { isId } from '#domain/record/ids.ts';
import { FACETS, type Facet, type Indices } from '#domain/record/indices.ts';
import { type EventId, PARTS, type Part } from '#domain/record/model.ts';
import { clampWindow, decodeWindow, encodeWindow, windowOfDate } from '#domain/time/timeWindow.ts';
import { isLanguage, type Language } from '#i18n/languages.ts';
import { assertNever } from '#lib/assertNever.ts';
import type { OpenRecord } from '#store/record.ts';
import { VIEWS, type View, type ViewState } from '#store/viewState.ts';
import { ADDRESS_VERSION, isKey, KEYS, type Key, LONGEST_VALUE, type ViewKey } from './addressKeys.ts';
import { type AddressParts, readParts } from './addressParts.ts';
import type { Unread } from './linkDoubt.ts';
import { nameOfFiles, type RecordOrigin } from './recordOrigin.ts';
import { understand } from './understand.ts';

const ALL = 'all';
/** The lane of what belongs to no other: no id begins like this. */
const REST = '-';

export interface DecodedView {
  readonly view: ViewState;
  /** The language of this visit, if the address names one. */
  readonly language: Language | null;
  /** What was dropped. */
  readonly unread: readonly Unread[];
  /** A later version than this one wrote it. */
  readonly isNewer: boolean;
}

/** Without the leading `#`; '' for the default view. `language` only when the address named it. */
export function encodeView(view: ViewState, language: Language | null, opening: Query): string {
  const { query } = view;
  const values: Readonly<Record<ViewKey | 'lang', string>> = {
    view: view.view === 'timeline' ? '' : view.view,
    lanes: view.lanes === 'none' ? '' : view.lanes,
    hide: view.hiddenLanes.map((id) => id || REST).join(','),
    third: view.thirdCountry ? '1' : '',
    holders: view.holders ? '1' : '',
    q: withoutHalfSigns(query.text).trim(),
    ...(Object.fromEntries(FACETS.map((facet) => [facet, query.facets[facet].join(',')])) as Record<Facet, string>),
    tier: hasSameTiers(query, opening) ? '' : query.facets.tier.join(',') || ALL,
    together: query.together ? '1' : '',
    part: query.parts.length < PARTS.length ? query.parts.join(',') : '',
    from: query.from ?? '',
    to: query.to ?? '',
    at: view.window ? encodeWindow(view.window) : '',
    event: view.selection ?? '',
    briefing: view.briefing ?? '',
    // People count from one.
    scene: view.briefing === null ? '' : String(view.scene + 1),
    lang: language ?? '',
  };
  const text = encodeParts(values);
  return text === '' || ADDRESS_VERSION === 1 ? text : `${text}&v=${ADDRESS_VERSION}`;
}

/** The whole address: the view, and which dataset it is a view of. */
export function encodeAddress(view: ViewState, language: Language | null, { opening, origin }: OpenRecord): string {
  return [encodeView(view, language, opening), encodeParts(partsOfOrigin(origin))]
    .filter((text) => text !== '')
    .join('&');
}

/** Of the user's own file the name: another device may have it, too. */
export function partsOfOrigin(origin: RecordOrigin): Partial<Record<Key, string>> {
  switch (origin.kind) {
    case 'bundled':
      return {};
    case 'address':
      return { data: origin.data };
    case 'file':
      return { file: fileValue(nameOfFiles(origin.names)) };
    default:
      return assertNever(origin);
  }
}

/** In the order of the keys; what is empty is left out. */
export function encodeParts(values: Partial<Readonly<Record<Key, string>>>): string {
  return KEYS.flatMap((key) => (values[key] ? [`${key}=${encodeValue(values[key])}`] : [])).join('&');
}

/** A name as an address holds it. */
function fileValue(name: string): string {
  return withoutHalfSigns(name.normalize('NFC').slice(0, LONGEST_VALUE));
}

/** Whether an address that names a file means these. */
export function meansFile(value: string, names: readonly string[]): boolean {
  const wanted = fileValue(nameOfFiles(names));
  return understand(value, (reading) => (fileValue(reading) === wanted ? true : null)) === true;
}

/** Cutting a text can leave half of a surrogate pair, which cannot be percent-encoded. */
function withoutHalfSigns(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '');
}

/** Percent-encoding that leaves what is readable readable. */
export function encodeValue(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%20', '+');
}

/** What stands behind the `#`, or what a scene holds. */
export function decodeView(text: string, record: OpenRecord): DecodedView {
  return decodeParts(readParts(text), record);
}

export function decodeParts({ values, unknown, isNewer }: AddressParts, record: OpenRecord): DecodedView {
  const { indices, limits, opening } = record;
  const unread: Unread[] = [];
  const drop: Drop = (key, value, widens = false) => {
    unread.push({ key, value: value.slice(0, LONGEST_VALUE), widens });
  };
  const read: Read = (key, parse, widens) => {
    const text = values.get(key);
    if (text === undefined) return null;
    const value = understand(text, parse);
    if (value === null) drop(key, text, widens);
    return value;
  };
  const briefing = read('briefing', (text) => (isBriefingId(text, indices) ? text : null));
  const query = withOpeningTiers(readQuery(values, indices, read, drop), values.get('tier') ?? null, opening);
  const window = read('at', (text) => decodeWindow(text) ?? windowOfDate(text, limits));
  const lanes = read('lanes', oneOf<LaneBy>(LANE_CHOICES)) ?? 'none';
  const view: ViewState = {
    query,
    window: window && clampWindow(window, limits),
    lanes,
    hiddenLanes: lanes === 'none' ? [] : readLanes(values, indices, lanes, drop),
    view: read('view', oneOf<View>(VIEWS)) ?? 'timeline',
    thirdCountry: read('third', isOne) === true,
    holders: read('holders', isOne) === true,
    briefing,
    scene: briefing === null ? 0 : (read('scene', sceneNumber) ?? 0),
    selection: read('event', (text) => (indices.ordinalOf.has(text as EventId) ? (text as EventId) : null)),
  };
  const language = read('lang', (text) => (isLanguage(text) ? text : null));
  for (const part of unknown) drop(null, part, !isKey(part.split('=')[0] ?? ''));
  return { view, language, unread, isNewer };
}

type Values = AddressParts['values'];
type Drop = (key: Key | null, value: string, widens?: boolean) => void;
type Read = <Value>(key: Key, parse: (text: string) => Value | null, widens?: boolean) => Value | null;

function readQuery(values: Values, indices: Indices, read: Read, drop: Drop): Query {
  const facets = { ...NO_FACETS };
  for (const facet of FACETS) {
    const { codeOf } = indices.facets[facet];
    const wanted = listOf(values, facet).filter((value) => value !== ALL);
    const known = wanted.map((value) => understand(value, (id) => (codeOf.has(id) ? id : null)));
    const found = known.filter((id) => id !== null);
    // Alternatives: one that is known narrows already.
    const widens = found.length === 0;
    wanted.forEach((value, i) => {
      if (known[i] === null && (widens || hasSense(value))) drop(facet, value, widens);
    });
    facets[facet] = [...new Set(found)].sort();
  }
  const hasPeople = facets.person.length > 0;
  const bound = (text: string) => (parseBound(text) ? text.trim() : null);
  const parts = hasPeople ? read('part', parseParts, true) : null;
  const text = values.get('q') ?? '';
  if (text.length > LONGEST_VALUE) drop('q', text, true);
  return {
    text: withoutHalfSigns(text.slice(0, LONGEST_VALUE)).trim(),
    facets,
    together: hasPeople && read('together', isOne, true) === true,
    parts: parts ?? PARTS,
    from: read('from', bound, true),
    to: read('to', bound, true),
  };
}

function listOf(values: Values, key: Key): readonly string[] {
  return (values.get(key) ?? '').split(',').filter((value) => value !== '');
}

/** Those of the device are known to nobody here: what ends in a sign is one only where the dataset has it. */
function isBriefingId(text: string, { dataset }: Indices): boolean {
  if (dataset.briefings.some(({ id }) => id === text)) return true;
  return /[\p{L}\p{M}\p{N}-]$/u.test(text) && (/^[\w-]{1,64}$/.test(text) || isId(text));
}

/** A sign alone, as behind the last comma of a list, is no name. */
function hasSense(value: string): boolean {
  return /[\p{L}\p{N}]/u.test(value);
}

function readLanes(values: Values, indices: Indices, by: LaneBy, drop: Drop): readonly string[] {
  const hidden = listOf(values, 'hide').flatMap((value) => {
    const id = understand(value, (reading) => (reading === REST || isLane(indices, by, reading) ? reading : null));
    if (id === null && hasSense(value)) drop('hide', value);
    return id === null ? [] : [id === REST ? '' : id];
  });
  return [...new Set(hidden)].sort();
}

/** Without a tier the page opens on its own; `all` is every tier. */
function withOpeningTiers(query: Query, tier: string | null, opening: Query): Query {
  const hasChoice = tier === ALL || query.facets.tier.length > 0;
  return hasChoice ? query : withFacet(query, 'tier', opening.facets.tier);
}

function sceneNumber(text: string): number | null {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) - 1 : null;
}

function isOne(text: string): true | null {
  return text === '1' ? true : null;
}

function parseParts(text: string): readonly Part[] | null {
  const wanted = text.split(',');
  const parts = PARTS.filter((part) => wanted.includes(part));
  return parts.length > 0 && parts.length === wanted.length && parts.length < PARTS.length ? parts : null;
}

function oneOf<Choice extends string>(choices: readonly Choice[]): (text: string) => Choice | null {
  return (text) => choices.find((choice) => choice === text) ?? null;
}
