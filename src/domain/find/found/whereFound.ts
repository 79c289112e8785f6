// Where in an event what was looked for is found: as few of its texts as hold it all, each cut to what stands around.

import type { Indices } from '../../record/indices.ts';
import type { EventRecord } from '../../record/model.ts';
import { type Field, namesOf, ownTexts, referencesOf, SEARCHED, type Searched } from '../searched.ts';
import { findHits } from '../text/findHits.ts';
import { foldWords } from '../text/foldWords.ts';
import type { Term } from '../text/readSearch.ts';

export interface Finding {
  readonly field: Field;
  readonly text: string;
  /** Null where it is in no language. */
  readonly language: string | null;
}

/** More places say no more. */
const MOST_FINDINGS = 3;
/** A text of as many signs is shown whole. */
const MOST_WHOLE = 120;
/** Around a hit, in signs, shared by those of several words; signs of scripts without spaces are twice as wide. */
const BEFORE = 32;
const BEHIND = 88;
/** What is shorter is not left out. */
const LEAST_CUT = 8;
const WIDE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/gu;

/** Of texts that say as much, one in the language being read, and then the one that says most of the event. */
export function whereFound(
  event: EventRecord,
  indices: Indices,
  wanted: readonly Term[],
  language: string,
): readonly Finding[] {
  const texts = textsInOrder(event, indices, language);
  const findings: Finding[] = [];
  let left = [...wanted];
  while (left.length > 0 && findings.length < MOST_FINDINGS) {
    const found = fullest(texts, left);
    if (!found) break;
    const { searched, held } = found;
    findings.push({ ...searched, text: around(searched.text, left) });
    left = left.filter((term) => !held.includes(term));
  }
  return findings;
}

function textsInOrder(event: EventRecord, indices: Indices, language: string): readonly Searched[] {
  const names = referencesOf(event).flatMap(([named, id]) => namesOf(indices, named, id));
  const place = ({ field, language: own }: Searched) => SEARCHED.indexOf(field) * 2 + Number(own !== language);
  return [...ownTexts(event, indices), ...names].sort((a, b) => place(a) - place(b));
}

/** The first of the texts that hold most of the terms. */
function fullest(texts: readonly Searched[], terms: readonly Term[]) {
  let best: { readonly searched: Searched; readonly held: readonly Term[] } | null = null;
  for (const searched of texts) {
    const folded = foldWords(searched.text);
    const held = terms.filter((forms) => forms.some((form) => folded.includes(form)));
    if (held.length > (best?.held.length ?? 0)) best = { searched, held };
    if (held.length === terms.length) break;
  }
  return best;
}

/** `… asked Japan to ease visa rules for …`: cut between words, so that the same words are found in it. */
function around(text: string, terms: readonly Term[]): string {
  const hits = terms.flatMap((term) => findHits(text, [term])[0] ?? []);
  const isWide = (text.match(WIDE)?.length ?? 0) > text.length / 2;
  if (text.length <= (isWide ? MOST_WHOLE / 2 : MOST_WHOLE)) return text;
  const share = (isWide ? 2 : 1) * Math.max(hits.length, 1);
  const pieces: { start: number; end: number }[] = [];
  for (const hit of hits.sort((a, b) => a.start - b.start)) {
    const last = pieces.at(-1);
    const start = cutAt(text, hit.start - BEFORE / share, hit.start, isWide);
    const end = cutBack(text, hit.end + BEHIND / share, hit.end, isWide);
    if (last && start <= last.end + LEAST_CUT) last.end = Math.max(last.end, end);
    else pieces.push({ start, end });
  }
  const begun = pieces[0] && pieces[0].start > 0 ? '… ' : '';
  const ended = (pieces.at(-1)?.end ?? text.length) < text.length ? ' …' : '';
  return begun + pieces.map(({ start, end }) => text.slice(start, end).trim()).join(' … ') + ended;
}

/** The beginning of the first whole word from a place on, but no later than `latest`. */
function cutAt(text: string, from: number, latest: number, isWide: boolean): number {
  if (from <= 0) return 0;
  if (isWide) return wholeSign(text, from);
  const space = text.slice(from, latest).search(/\s/);
  return space === -1 ? latest : from + space + 1;
}

/** The end of the last whole word up to a place, but no earlier than `earliest`. */
function cutBack(text: string, to: number, earliest: number, isWide: boolean): number {
  if (to >= text.length) return text.length;
  if (isWide) return wholeSign(text, to);
  const space = text.slice(earliest, to).search(/\s\S*$/);
  // What runs on without a space is cut, so that a row stays a row.
  return space === -1 ? Math.max(earliest, wholeSign(text, to)) : earliest + space;
}

/** Not between the halves of a sign, nor between a letter and its marks. */
function wholeSign(text: string, at: number): number {
  let place = at;
  while (place > 0 && /^[\p{M}\uDC00-\uDFFF]/u.test(text.slice(place, place + 1) || '')) place--;
  return place;
}
