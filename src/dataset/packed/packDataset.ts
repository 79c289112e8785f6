// A checked dataset as a packed file: what the first view and the filters need of its events, in columns.
// Articles, positions and notes stay outside; so do the sources, which only they are read with.

import { buildIndices, FACETS, type FacetIndex, type Indices } from '#domain/record/indices.ts';
import type { Dataset, EventRecord } from '#domain/record/model.ts';
import { type Columns, packStrings, writeContainer } from './container.ts';
import { MODES, NO_BYTE, PACKED_VERSION, type PackedHead } from './packedHead.ts';

/** `languages` are those of the titles; a title written in none of them comes in its first. */
export function packDataset(
  dataset: Dataset,
  languages: readonly string[],
  indices: Indices = buildIndices(dataset),
): ArrayBuffer {
  const { events, sources, briefings: _, ...rest } = dataset;
  const scopes = [...new Set(events.flatMap(({ scope }) => scope ?? []))];
  const titleLanguages = [...new Set(events.flatMap((event) => Object.keys(pickTitles(event, languages))))];
  const head: PackedHead = {
    version: PACKED_VERSION,
    catalogue: { ...rest, sources: [], briefings: [] },
    sourceIds: sources.map(({ id }) => id),
    facetValues: Object.fromEntries(FACETS.map((facet) => [facet, indices.facets[facet].values])),
    scopes,
    sideOfPerson: [...indices.sideOfPerson],
    spokenTopics: [...indices.spokenTopics],
    titleLanguages,
  };
  return writeContainer(head, {
    firstDays: indices.firstDays,
    lastDays: indices.lastDays,
    wholes: indices.wholes,
    ids: sortedByIds(events),
    ...facetColumns(indices),
    ...participantColumns(dataset, indices),
    ...sourceColumns(dataset),
    modes: Uint8Array.from(events, ({ mode }) => (mode === null ? NO_BYTE : MODES.indexOf(mode))),
    scopes: Uint8Array.from(events, ({ scope }) => (scope === null ? NO_BYTE : scopes.indexOf(scope))),
    ...packStrings(
      'id',
      events.map(({ id }) => id),
    ),
    ...packStrings(
      'date',
      events.map(({ date }) => date.edtf),
    ),
    ...Object.assign(
      {},
      ...titleLanguages.map((language) =>
        packStrings(
          `title.${language}`,
          events.map((event) => pickTitles(event, languages)[language] ?? ''),
        ),
      ),
    ),
  });
}

function pickTitles({ title }: EventRecord, languages: readonly string[]): Readonly<Record<string, string>> {
  const entries = Object.entries(title);
  const own = entries.filter(([language]) => languages.includes(language));
  return Object.fromEntries(own.length > 0 ? own : entries.slice(0, 1));
}

/** Positions in the order of their ids, to find an event by its id in a few steps. */
function sortedByIds(events: readonly EventRecord[]): Uint32Array {
  const idOf = (position: number) => events[position]?.id ?? '';
  return Uint32Array.from(events.keys()).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

function facetColumns({ facets }: Indices): Columns {
  const columns: Record<string, Columns[string]> = {};
  for (const facet of FACETS) {
    const { offsets, ordinals, parts }: FacetIndex = facets[facet];
    columns[`${facet}.offsets`] = offsets;
    columns[`${facet}.ordinals`] = ordinals;
    if (parts) columns[`${facet}.parts`] = parts;
  }
  return columns;
}

/** Beside each entry of the person facet: side, whether the office was given up, and the offices held. */
function participantColumns({ events, sides, offices }: Dataset, { facets }: Indices): Columns {
  const count = facets.person.ordinals.length;
  const participants = events.flatMap((event) => event.participants);
  if (participants.length !== count) throw new Error('A participant is no known person');
  const sideOrder = new Map(sides.map(({ id }, i) => [id, i]));
  const officeOrder = new Map(offices.map(({ id }, i) => [id, i]));
  const officeOffsets = new Uint32Array(count + 1);
  participants.forEach((participant, i) => {
    officeOffsets[i + 1] = (officeOffsets[i] ?? 0) + participant.offices.length;
  });
  return {
    'participant.sides': Uint8Array.from(participants, ({ side }) => (side && sideOrder.get(side)) ?? NO_BYTE),
    'participant.outgoing': Uint8Array.from(participants, ({ isOutgoing }) => Number(isOutgoing)),
    'participant.offices.offsets': officeOffsets,
    'participant.offices': Uint32Array.from(
      participants.flatMap(({ offices: held }) => held),
      (office) => officeOrder.get(office) ?? 0,
    ),
  };
}

function sourceColumns({ events, sources }: Dataset): Columns {
  const order = new Map(sources.map(({ id }, i) => [id, i]));
  const offsets = new Uint32Array(events.length + 1);
  events.forEach((event, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + event.sources.length;
  });
  const ordinals = Uint32Array.from(
    events.flatMap((event) => event.sources),
    (source) => order.get(source) ?? 0,
  );
  return { 'sources.offsets': offsets, 'sources.ordinals': ordinals };
}
