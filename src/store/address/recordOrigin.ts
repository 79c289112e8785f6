/** Where a record comes from: its addresses say so. */
export type RecordOrigin =
  /** The one the page came with. */
  | { readonly kind: 'bundled' }
  /** The address names where it lies. */
  | { readonly kind: 'address'; readonly data: string }
  /** A file of the user's own. */
  | { readonly kind: 'file'; readonly name: string };

export const BUNDLED = { kind: 'bundled' } as const;
