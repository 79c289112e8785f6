// What a packed file says of itself: shared by the packing and the unpacking.

import type { Catalogue } from '#domain/record/model.ts';

/** Raised when a file of before could no longer be read: a facet that it lacks is empty and asks for no new version. */
export const PACKED_VERSION = 2;
export interface PackedHead {
  readonly version: number;
  /** Without sources and briefings. */
  readonly catalogue: Catalogue;
  /** In the order of their codes. */
  readonly sourceIds: readonly string[];
  readonly facetValues: Readonly<Record<string, readonly string[]>>;
  /** Those that occur: a column counts them from 1, 0 being none. */
  readonly modes: readonly string[];
  readonly scopes: readonly string[];
  /** Person and side, as pairs. */
  readonly sideOfPerson: readonly (readonly [string, string])[];
  /** Counted from the positions, which stay outside; files packed before it was counted have none. */
  readonly spokenTopics?: readonly (readonly [string, readonly (readonly [string, number])[]])[];
  /** The languages the titles are in: those of the file, and of titles not written in one of them. */
  readonly titleLanguages: readonly string[];
  readonly shortTitleLanguages: readonly string[];
}
