// Why a link is not shown as it was meant, as the page holds it until it has been read.

import type { Key } from './addressKeys.ts';

/** A part of an address that could not be read, or names what the record does not hold. */
export interface Unread {
  /** Null for what no key of ours is; `value` is then all of it. */
  readonly key: Key | null;
  readonly value: string;
  /** Without it more is shown than the address asks for. */
  readonly widens: boolean;
}

/** Why a link is not shown as it was meant. */
export type LinkDoubt =
  /** Parts of it could not be read; the rest is shown. */
  | { readonly kind: 'unread'; readonly text: string; readonly unread: readonly Unread[]; readonly isNewer: boolean }
  /** It is about a file of somebody's own that is not open. */
  | { readonly kind: 'file'; readonly name: string }
  /** It is about a dataset elsewhere that is not open. */
  | { readonly kind: 'data'; readonly address: string }
  /** It is about the bundled record, and a file of the user's own is open. */
  | { readonly kind: 'bundled' };
