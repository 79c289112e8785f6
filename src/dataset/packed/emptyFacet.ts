// A facet of which no event has a value: where a file does not hold it.

import type { FacetIndex } from '#domain/record/indices.ts';

export function emptyFacet(events: number): FacetIndex {
  return {
    values: [],
    codeOf: new Map(),
    offsets: new Uint32Array(events + 1),
    codes: new Uint32Array(0),
    parts: null,
  };
}
