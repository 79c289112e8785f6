// What a packed file says of itself: shared by the packing and the unpacking.

import type { Catalogue, Mode } from '#domain/record/model.ts';

export const PACKED_VERSION = 1;
/** What stands for "none" in a column of bytes. */
export const NO_BYTE = 0xff;

export const MODES: readonly Mode[] = ['in-person', 'online', 'phone', 'letter', 'statement'];

export interface PackedHead {
  readonly version: number;
  /** Without sources and briefings. */
  readonly catalogue: Catalogue;
  /** In the order of their ordinals. */
  readonly sourceIds: readonly string[];
  readonly facetValues: Readonly<Record<string, readonly string[]>>;
  readonly scopes: readonly string[];
  /** Person and side, as pairs. */
  readonly sideOfPerson: readonly (readonly [string, string])[];
  /** Counted from the positions, which stay outside; files packed before it was counted have none. */
  readonly spokenTopics?: readonly (readonly [string, readonly (readonly [string, number])[]])[];
  /** The languages the titles are in: those of the file, and of titles not written in one of them. */
  readonly titleLanguages: readonly string[];
}
