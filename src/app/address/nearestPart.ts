// What a part of a link was probably meant to be, where the record does not hold what it names.

import { nearest } from '#dataset/reading/nearest.ts';
import { foldText } from '#domain/find/text/foldText.ts';
import { LANE_CHOICES } from '#domain/picture/lanes.ts';
import type { Indices } from '#domain/record/indices.ts';
import type { EventRecord, Localized } from '#domain/record/model.ts';
import { firstDayOf, lastDayOf, parseCalendarDate } from '#domain/time/dates.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { valueLabel } from '#i18n/valueLabel.ts';
import { isKey, KEYS, type Key } from '#store/address/addressKeys.ts';
import type { Unread } from '#store/address/linkDoubt.ts';
import { VIEWS } from '#store/viewState.ts';
import { mendedLink } from './mendedLink.ts';
import { isFacet } from './wordsOfUnread.ts';

export interface Meant {
  /** The whole link with this part mended: what stands behind the `#`. */
  readonly link: string;
  readonly value: string;
  /** The record's name for it. */
  readonly label: Localized | null;
}

interface Named {
  readonly id: string;
  readonly label: Localized | null;
}

/** Of more events only those of about the same day are looked at. */
const MOST_COMPARED = 20_000;
/** Half of their words are the same. */
const LIKE = 0.5;
const MOST_DAYS_APART = 31;

/** Null where nothing that the record holds resembles it. */
export function nearestPart(text: string, part: Unread, indices: Indices, m: Messages): Meant | null {
  const [key, value] = part.key ? [part.key, part.value] : readAsKey(part.value);
  if (key === null) return null;
  const found = nearestValue(key, value, indices, m) ?? (part.key === null ? { id: value, label: null } : null);
  if (!found) return null;
  const { id, label } = found;
  return { link: mendedLink(text, part, { key, value: id }), value: label || part.key ? id : `${key}=${id}`, label };
}

/** `persn=kishida-fumio` → the key that was meant. */
function readAsKey(part: string): readonly [Key | null, string] {
  const at = part.indexOf('=');
  const meant = at === -1 ? null : nearest(part.slice(0, at).toLowerCase(), KEYS);
  return [meant !== null && isKey(meant) ? meant : null, part.slice(at + 1)];
}

function nearestValue(key: Key, value: string, indices: Indices, m: Messages): Named | null {
  if (key === 'event') return nearestEvent(value, indices);
  if (isFacet(key)) {
    const options = indices.facets[key].values.map((id) => ({ id, label: valueLabel(indices, key, id, m) ?? null }));
    return nearestOf(value, options);
  }
  const choices: Partial<Record<Key, readonly string[]>> = { view: VIEWS, lanes: LANE_CHOICES, lang: LANGUAGES };
  return nearestOf(
    value,
    (choices[key] ?? []).map((id) => ({ id, label: null })),
  );
}

function nearestEvent(value: string, indices: Indices): Named | null {
  const { events } = indices;
  const named = ({ id, title }: EventRecord): Named => ({ id, label: title });
  const like = events.length > MOST_COMPARED ? null : nearestOf(value, Array.from(events, named));
  if (like) return like;
  const ordinal = nearestInTime(value, indices);
  const event = ordinal === null ? undefined : events.at(ordinal);
  return event ? named(event) : null;
}

/** Many ids begin with a date: the event of that day, or of the day nearest to it, whose id has most words of it. */
function nearestInTime(value: string, { events, firstDays }: Indices): number | null {
  const date = parseCalendarDate(/^\d{4}(?:-\d\d){0,2}/.exec(value)?.[0] ?? '');
  if (!date) return null;
  const [first, last] = [firstDayOf(date), lastDayOf(date)];
  let best: { readonly ordinal: number; readonly days: number; readonly words: number } | null = null;
  for (let ordinal = 0; ordinal < firstDays.length; ordinal++) {
    const day = firstDays[ordinal] ?? 0;
    const days = Math.max(first - day, day - last, 0);
    if (days > Math.min(best?.days ?? MOST_DAYS_APART, MOST_DAYS_APART)) continue;
    const words = likeness(wordsOf(value), wordsOf(events.at(ordinal)?.id ?? ''));
    if (!best || days < best.days || words > best.words) best = { ordinal, days, words };
  }
  return best?.ordinal ?? null;
}

/** By its id or one of its names, however they are written; else by a slip of the keyboard; else by its words. */
export function nearestOf(value: string, options: readonly Named[]): Named | null {
  const wanted = fold(value);
  if (wanted === '') return null;
  const namesOf = ({ id, label }: Named) => [id, ...Object.values(label ?? {})].map((name) => fold(name ?? ''));
  const same = options.find((option) => namesOf(option).includes(wanted));
  if (same) return same;
  const slip = nearest(
    wanted,
    options.map(({ id }) => fold(id)),
  );
  if (slip !== null) return options.find(({ id }) => fold(id) === slip) ?? null;
  const words = wordsOf(value);
  let best: Named | null = null;
  let most = LIKE;
  for (const option of options) {
    const like = Math.max(...namesOf(option).map((name) => likeness(words, new Set(name.split('-')))));
    if (like < most || (like === most && best !== null)) continue;
    best = option;
    most = like;
  }
  return best;
}

/** The share of the words of both that both have. */
function likeness(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const shared = [...some].filter((word) => others.has(word)).length;
  return shared / (some.size + others.size - shared || 1);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(fold(text).split('-'));
}

function fold(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
