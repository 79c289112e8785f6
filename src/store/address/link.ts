// What a link asks for, and what of it this page cannot show: another dataset than the one that is open, or things its
// record does not hold. Nothing is left out without a word.

import type { Language } from '#i18n/languages.ts';
import type { OpenRecord } from '#store/record.ts';
import { openingView, type ViewState } from '#store/viewState.ts';
import { VIEW_KEYS } from './addressKeys.ts';
import { type AddressParts, readParts } from './addressParts.ts';
import type { LinkDoubt } from './linkDoubt.ts';
import { understand } from './understand.ts';
import { decodeParts, meansFile } from './urlCodec.ts';

export interface LinkReading {
  /** Null when the link is about another dataset: what it says means nothing here. */
  readonly view: ViewState | null;
  readonly language: Language | null;
  readonly doubt: LinkDoubt | null;
  /** It names no dataset: it is about the record the page came with. */
  readonly isOfBundled: boolean;
}

/** `text` stands behind the `#`. */
export function readLink(text: string, record: OpenRecord): LinkReading {
  const parts = readParts(text);
  const isOfBundled = !parts.values.has('data') && !parts.values.has('file');
  const { view, language, unread, isNewer } = decodeParts(parts, record);
  const other = otherDataset(parts, record);
  if (other) {
    // A link of before links said which file they are about may be read whole.
    const fitsHere = other.kind === 'bundled' && unread.length === 0;
    return { view: fitsHere ? view : null, language, doubt: other, isOfBundled };
  }
  const doubt = unread.length > 0 || isNewer ? ({ kind: 'unread', text, unread, isNewer } as const) : null;
  return { view, language, doubt, isOfBundled };
}

/** The view to start with. */
export function startingView({ view }: LinkReading, record: OpenRecord): ViewState {
  return view ?? openingView(record);
}

function otherDataset({ values }: AddressParts, { origin }: OpenRecord): LinkDoubt | null {
  const data = values.get('data');
  if (data !== undefined) {
    const isOpen = origin.kind === 'address' && understand(data, (said) => said === origin.data || null) !== null;
    return isOpen ? null : { kind: 'data', address: data };
  }
  const file = values.get('file');
  if (file !== undefined) {
    return origin.kind === 'file' && meansFile(file, origin.names) ? null : { kind: 'file', name: file };
  }
  const namesView = VIEW_KEYS.some((key) => values.has(key));
  return origin.kind === 'file' && namesView ? { kind: 'bundled' } : null;
}
