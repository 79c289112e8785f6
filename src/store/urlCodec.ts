// The view as text behind the `#` and back. Pure and total: what cannot be read is dropped with a
// reason, the rest is kept; defaults are left out, keys and list values have one order, so that
// equal views have equal addresses.

import { hasSameTiers, NO_FACETS, parseBound, type Query, withFacet } from '#domain/find/query.ts';
import { isLane, LANE_CHOICES, type LaneBy } from '#domain/picture/lanes.ts';
import { isId } from '#domain/record/ids.ts';
import { FACETS, type Facet, type Indices } from '#domain/record/indices.ts';
import { type EventId, PARTS, type Part } from '#domain/record/model.ts';
import { clampWindow, decodeWindow, encodeWindow } from '#domain/time/timeWindow.ts';
import { isLanguage, type Language } from '#i18n/languages.ts';
import type { OpenRecord } from './record.ts';
import { VIEWS, type View, type ViewState } from './viewState.ts';

const KEYS = [
  'view',
  'lanes',
  'hide',
  'q',
  'person',
  'together',
  'part',
  'office',
  'topic',
  'kind',
  'place',
  'org',
  'side',
  'tier',
  'from',
  'to',
  'third',
  'holders',
  'at',
  'event',
  'briefing',
  'scene',
  'lang',
  'data',
] as const;
type Key = (typeof KEYS)[number];

const LONGEST_TEXT = 200;
const ALL = 'all';
/** The lane of what belongs to no other: no id begins like this. */
const REST = '-';

export interface DecodedView {
  readonly view: ViewState;
  /** The language of this visit, if the address names one. */
  readonly language: Language | null;
  /** One sentence for each thing that was dropped. */
  readonly dropped: readonly string[];
  /** The values among them that name what this record does not hold, such as an event. */
  readonly unknown: readonly string[];
}

/** Without the leading `#`; '' for the default view. `language` only when the address named it. */
export function encodeView(view: ViewState, language: Language | null, opening: Query): string {
  const { query } = view;
  const values: Readonly<Record<Key, string>> = {
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
    // Written by urlSync: it is no part of the view.
    data: '',
  };
  return KEYS.flatMap((key) => (values[key] === '' ? [] : [`${key}=${encodeValue(values[key])}`])).join('&');
}

/** Cutting a text can leave half of a surrogate pair, which cannot be percent-encoded. */
function withoutHalfSigns(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '');
}

/** Percent-encoding that leaves what is readable readable. */
export function encodeValue(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%20', '+');
}

export function decodeView(hash: string, { indices, limits, opening }: OpenRecord): DecodedView {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const dropped: string[] = [];
  const unknown: string[] = [];
  const drop = (key: Key, text: string) => {
    const value = text.slice(0, LONGEST_TEXT);
    dropped.push(`${key}: "${value}" is not known here`);
    unknown.push(value);
  };
  const read = <Value>(key: Key, parse: (text: string) => Value | null): Value | null => {
    const text = params.get(key);
    if (text === null || text === '') return null;
    const value = parse(text);
    if (value === null) drop(key, text);
    return value;
  };
  for (const key of new Set(params.keys())) {
    if (!(KEYS as readonly string[]).includes(key))
      dropped.push(`"${key.slice(0, LONGEST_TEXT)}" is no key of an address`);
  }
  const briefing = read('briefing', (text) => (/^[\w-]{1,64}$/.test(text) || isId(text) ? text : null));
  const query = withOpeningTiers(readQuery(params, indices, read, drop), params.get('tier'), opening);
  const window = read('at', decodeWindow);
  const lanes = read('lanes', oneOf<LaneBy>(LANE_CHOICES)) ?? 'none';
  const view: ViewState = {
    query,
    window: window && clampWindow(window, limits),
    lanes,
    hiddenLanes: lanes === 'none' ? [] : readLanes(params, indices, lanes, drop),
    view: read('view', oneOf<View>(VIEWS)) ?? 'timeline',
    thirdCountry: read('third', isOne) === true,
    holders: read('holders', isOne) === true,
    briefing,
    scene: briefing === null ? 0 : (read('scene', sceneNumber) ?? 0),
    selection: read('event', (text) => {
      const id = composed(text) as EventId;
      return indices.positionOf.has(id) ? id : null;
    }),
  };
  return { view, language: read('lang', (text) => (isLanguage(text) ? text : null)), dropped, unknown };
}

type Read = <Value>(key: Key, parse: (text: string) => Value | null) => Value | null;

function readQuery(
  params: URLSearchParams,
  indices: Indices,
  read: Read,
  drop: (key: Key, text: string) => void,
): Query {
  const facets = { ...NO_FACETS };
  for (const facet of FACETS) {
    const wanted = composed(params.get(facet) ?? '')
      .split(',')
      .filter((value) => value !== '' && value !== ALL);
    const known = wanted.filter((value) => indices.facets[facet].ordinalOf.has(value));
    for (const value of wanted) if (!known.includes(value)) drop(facet, value);
    facets[facet] = [...new Set(known)].sort();
  }
  const hasPeople = facets.person.length > 0;
  const bound = (text: string) => (parseBound(text) ? text.trim() : null);
  const parts = hasPeople ? read('part', parseParts) : null;
  return {
    text: withoutHalfSigns((params.get('q') ?? '').slice(0, LONGEST_TEXT)).trim(),
    facets,
    together: hasPeople && read('together', isOne) === true,
    parts: parts ?? PARTS,
    from: read('from', bound),
    to: read('to', bound),
  };
}

function readLanes(
  params: URLSearchParams,
  indices: Indices,
  by: LaneBy,
  drop: (key: Key, text: string) => void,
): readonly string[] {
  const wanted = new Set(
    composed(params.get('hide') ?? '')
      .split(',')
      .filter((id) => id !== ''),
  );
  const hidden = [...wanted].filter((id) => id === REST || isLane(indices, by, id));
  for (const id of wanted) if (!hidden.includes(id)) drop('hide', id);
  return hidden.map((id) => (id === REST ? '' : id)).sort();
}

/** As ids are kept: on its way through other programs a link may have its letters taken apart. */
function composed(ids: string): string {
  return ids.normalize('NFC');
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
