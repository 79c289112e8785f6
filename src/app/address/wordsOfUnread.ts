// What part of a link is not shown, in words.

import { FACETS, type Facet } from '#domain/record/indices.ts';
import type { LinkWords } from '#i18n/links/en.ts';
import type { Unread } from '#store/address/linkDoubt.ts';

const LONGEST_NAME = 60;

export function wordsOfUnread({ key, value }: Unread, words: LinkWords): string {
  const name = value.length > LONGEST_NAME ? `${value.slice(0, LONGEST_NAME)}…` : value;
  if (key === null) return words.unread(name);
  if (key === 'event' || key === 'hide' || isFacet(key)) return words.unknown[key](name);
  return words.unread(`${key}=${name}`);
}

export function isFacet(key: string): key is Facet {
  return (FACETS as readonly string[]).includes(key);
}
