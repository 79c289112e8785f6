// Links come through mail and chat programs, which put punctuation behind them, break them, escape them twice. What such a
// program added is taken away only from a value that nothing is called as it stands: an id may end in a full stop.

import { LONGEST_VALUE } from './addressKeys.ts';

const MOST_SIGNS = 12;
/** Hyphens are none of them: a link that was cut at one is not what was sent. */
const ADDED_BEHIND = /(?!\p{Pd})[\p{P}\p{S}]$/u;
const ADDED_BEFORE = /^(?!\p{Pd})[\p{P}\p{S}]+/u;
/** White space, control signs, zero-width signs, soft hyphens, what asks for an emoji. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;
/** What follows a link: a second question mark with what a mail program counts by, a bracket, the next word. */
const REST = /[?#<>"\s].*$/su;

/** What `parse` makes of a value, as it stands or as it was before it was sent; null when nothing is called so. */
export function understand<Value>(text: string, parse: (text: string) => Value | null): Value | null {
  for (const reading of readings(text)) {
    const value = parse(reading);
    if (value !== null) return value;
  }
  return null;
}

/** From the text as it stands to the least that may be left of it. */
export function* readings(text: string): Generator<string> {
  yield text;
  // As ids are kept: on its way through other programs a link may have its letters taken apart.
  yield text.normalize('NFC');
  if (text.length > LONGEST_VALUE) return;
  // Quoted-printable writes `=` as `=3D`.
  for (const base of [text, unescaped(text), text.replace(/^3D/, '')]) {
    for (const whole of [base.trim().normalize('NFC'), seen(base), seen(base.trim().replace(REST, ''))]) {
      yield* withoutSignsBehind(whole);
      yield* withoutSignsBehind(whole.replace(ADDED_BEFORE, ''));
    }
  }
}

function* withoutSignsBehind(whole: string): Generator<string> {
  let text = whole;
  for (let i = 0; i < MOST_SIGNS && text !== ''; i++) {
    yield text;
    const shorter = text.replace(ADDED_BEHIND, '');
    if (shorter === text) return;
    text = shorter;
  }
}

/** Without signs nobody sees, and with every kind of hyphen as the one that is typed. */
function seen(text: string): string {
  return text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(/\p{Pd}/gu, '-');
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
