// The text behind the `#` taken apart, whatever a mail, a chat or a hand has made of it. Pure and total.

import { isKey, isList, type Key, LONGEST_VALUE } from './addressKeys.ts';
import { type AddressPart, upgradeParts } from './addressUpgrades.ts';

export interface AddressParts {
  readonly values: ReadonlyMap<Key, string>;
  /** What no key of ours is, as `key=value`, and what says another thing than what stood before it. */
  readonly unknown: readonly string[];
  /** A later version than this one wrote it. */
  readonly isNewer: boolean;
}

/** Texts of people, in which anything may stand. */
const FREE_TEXTS: readonly string[] = ['q', 'data', 'file'];

/** `&` as it stands in HTML, also when it was escaped twice. */
const AMPERSAND = /&(?:(?:amp|#0*38|#x0*26);)+/gi;
/** Another entity, such as `&gt;`: a sign that stood behind the link, and what came after it. */
const ENTITY = /^#?\w+;|^(?:amp|[gl]t|quot)$/;
const NOTHING = /^[^\p{L}\p{N}]*$/u;
/** What programs add to count visits. */
const COUNTING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|_hs\w+|ref_src)$/;
const MOST_ESCAPES = 3;
/** More than any link of ours has. */
const MOST_PARTS = 200;

export function readParts(text: string): AddressParts {
  const { parts, isNewer } = upgradeParts(takeApart(text));
  const values = new Map<Key, string>();
  const unknown: string[] = [];
  for (const [key, value] of parts) {
    const said = isKey(key) ? values.get(key) : undefined;
    if (!isKey(key)) {
      if (!COUNTING.test(key)) unknown.push(shown(key, value));
    } else if (value === '' || value === said) continue;
    else if (said === undefined) values.set(key, value);
    else if (isList(key)) values.set(key, `${said},${value}`);
    else unknown.push(shown(key, value));
  }
  return { values, unknown, isNewer };
}

function shown(key: string, value: string): string {
  return (value === '' ? key : `${key}=${value}`).slice(0, LONGEST_VALUE);
}

function takeApart(text: string, escapes = 0): readonly AddressPart[] {
  const written = text
    .replace(/^[#?!/]+/, '')
    .replace(AMPERSAND, '&')
    .split('&');
  const more: readonly AddressPart[] = written.length > MOST_PARTS ? [['…', '']] : [];
  const parts = written.slice(0, MOST_PARTS).flatMap((part): readonly AddressPart[] => {
    const [name = '', value = ''] = [...new URLSearchParams(part)][0] ?? [];
    if ((value === '' && NOTHING.test(name)) || ENTITY.test(name)) return [];
    const key = keyOf(name);
    if (escapes === MOST_ESCAPES) return [[key, value]];
    // `person%3Da%26topic%3Db`: the whole was escaped as if it were one text.
    if (value === '' && /^\W*\w+(?:=|%3D)/i.test(name)) return takeApart(name, escapes + 1);
    const isRest = !FREE_TEXTS.includes(key) && hasOthers(value);
    return isRest ? takeApart(`${key}=${value}`, escapes + 1) : [[key, value]];
  });
  return [...parts, ...more];
}

function hasOthers(value: string): boolean {
  return value
    .replace(AMPERSAND, '&')
    .split('&')
    .slice(1)
    .some((part) => isKey(part.split('=')[0] ?? ''));
}

/** As we write it, if it is one of ours but for signs around it and capital letters. */
function keyOf(written: string): string {
  const plain = written
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}_]/gu, '')
    .toLowerCase();
  return isKey(plain) ? plain : written;
}

/** `?event=…` is read like `#event=…`: the address of a page with what is ours behind its `#`, the rest where it was. */
export function withQueryBehindHash(href: string): string {
  const [, page = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(href) ?? [];
  const written = query.replace(AMPERSAND, '&').split('&');
  const keys = written.map((part) => keyOf([...new URLSearchParams(part).keys()][0] ?? ''));
  if (!keys.some(isKey)) return href;
  const said = readParts(hash).values;
  const taken = written.filter((_, i) => isKey(keys[i] ?? '') && !said.has(keys[i] as Key));
  const left = written.filter((part, i) => part !== '' && !isKey(keys[i] ?? ''));
  const [search, text] = [left.join('&'), [...taken, ...(hash === '' ? [] : [hash])].join('&')];
  return page + (search === '' ? '' : `?${search}`) + (text === '' ? '' : `#${text}`);
}
