/** Where a record comes from: its addresses say so. */
export type RecordOrigin =
  /** The one the page came with. */
  | { readonly kind: 'bundled' }
  /** The address names where it lies. */
  | { readonly kind: 'address'; readonly data: string }
  /** Files of the user's own, the one with the events first. */
  | { readonly kind: 'file'; readonly names: readonly string[] };

export const BUNDLED = { kind: 'bundled' } as const;

/** What files are called together: as the one with the events, and how many came with it. */
export function nameOfFiles([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} +${others.length}`;
}
