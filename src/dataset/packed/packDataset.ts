// A checked dataset as a packed file: what the first view and the filters need of its events, in columns.
// Articles, positions and notes stay outside; so do the sources, which only they are read with.

import { titlesIn } from '#dataset/titlesIn.ts';
import { buildIndices, FACETS, type FacetIndex, type Indices } from '#domain/record/indices.ts';
import type { Dataset, EventRecord, Localized } from '#domain/record/model.ts';
import { narrowestArray } from '#lib/narrowestArray.ts';
import { type Columns, packStrings, writeContainer } from './container.ts';
import { PACKED_VERSION, type PackedHead } from './packedHead.ts';

/** `languages` are those of the titles; a title written in none of them comes in its first. */
export function packDataset(
  dataset: Dataset,
  languages: readonly string[],
  indices: Indices = buildIndices(dataset),
): ArrayBuffer {
  const { events, sources, briefings: _, ...rest } = dataset;
  const modes = numbered(events.map(({ mode }) => mode));
  const scopes = numbered(events.map(({ scope }) => scope));
  const titles = events.map((event) => titlesIn(event, languages));
  const whole = packTexts(
    'title',
    titles.map(({ title }) => title),
  );
  const short = packTexts(
    'shortTitle',
    titles.map(({ shortTitle }) => shortTitle),
  );
  const head: PackedHead = {
    version: PACKED_VERSION,
    catalogue: { ...rest, sources: [], briefings: [] },
    sourceIds: sources.map(({ id }) => id),
    facetValues: Object.fromEntries(FACETS.map((facet) => [facet, indices.facets[facet].values])),
    modes: modes.values,
    scopes: scopes.values,
    sideOfPerson: [...indices.sideOfPerson],
    spokenTopics: [...indices.spokenTopics],
    titleLanguages: whole.languages,
    shortTitleLanguages: short.languages,
  };
  return writeContainer(head, {
    firstDays: indices.firstDays,
    lastDays: indices.lastDays,
    wholes: indices.wholes,
    ranks: indices.ranks,
    references: indices.references,
    positionCounts: indices.positionCounts,
    'accounts.first': indices.accountCounts.first,
    'accounts.second': indices.accountCounts.second,
    'accounts.both': indices.accountCounts.both,
    weights: Uint8Array.from(events, ({ weight }) => weight ?? 0),
    ids: sortedByIds(events),
    ...facetColumns(indices),
    ...participantColumns(dataset, indices),
    ...sourceColumns(dataset),
    modes: modes.column,
    scopes: scopes.column,
    ...packStrings(
      'id',
      events.map(({ id }) => id),
    ),
    ...packStrings(
      'date',
      events.map(({ date }) => date.edtf),
    ),
    ...packTimes(events),
    ...whole.columns,
    ...short.columns,
  });
}

/** The values that occur, and a column that counts them from 1; 0 stands for none. */
function numbered<Value extends string>(values: readonly (Value | null)[]) {
  const found = [...new Set(values.flatMap((value) => value ?? []))];
  const numberOf = new Map(found.map((value, i) => [value, i + 1]));
  const numbers = values.map((value) => (value === null ? 0 : (numberOf.get(value) ?? 0)));
  return { values: found, column: narrowestArray(numbers) };
}

/** The times that stand beside dates; none where no event has one. */
function packTimes(events: readonly EventRecord[]): Columns {
  if (events.every(({ date }) => date.time === null)) return {};
  return packStrings(
    'time',
    events.map(({ date }) => date.time ?? ''),
  );
}

/** One column of texts for each language that one of them is in; '' stands for none. */
function packTexts(name: string, texts: readonly (Localized | null)[]) {
  const languages = [...new Set(texts.flatMap((text) => Object.keys(text ?? {})))];
  const packed = languages.map((language) =>
    packStrings(
      `${name}.${language}`,
      texts.map((text) => text?.[language] ?? ''),
    ),
  );
  return { languages, columns: Object.assign({}, ...packed) as Columns };
}

/** Ordinals in the order of their ids, to find an event by its id in a few steps. */
function sortedByIds(events: readonly EventRecord[]): Uint32Array {
  const idOf = (ordinal: number) => events[ordinal]?.id ?? '';
  return Uint32Array.from(events.keys()).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

function facetColumns({ facets }: Indices): Columns {
  const columns: Record<string, Columns[string]> = {};
  for (const facet of FACETS) {
    const { offsets, codes, parts }: FacetIndex = facets[facet];
    columns[`${facet}.offsets`] = offsets;
    columns[`${facet}.ordinals`] = codes;
    if (parts) columns[`${facet}.parts`] = parts;
  }
  return columns;
}

/** Beside each entry of the person facet: side, whether the office was given up, and the offices held. */
function participantColumns({ events, sides, offices }: Dataset, { facets }: Indices): Columns {
  const count = facets.person.codes.length;
  const participants = events.flatMap((event) => event.participants);
  if (participants.length !== count) throw new Error('A participant is no known person');
  const sideOrder = new Map(sides.map(({ id }, i) => [id, i + 1]));
  const officeOrder = new Map(offices.map(({ id }, i) => [id, i]));
  const officeOffsets = new Uint32Array(count + 1);
  participants.forEach((participant, i) => {
    officeOffsets[i + 1] = (officeOffsets[i] ?? 0) + participant.offices.length;
  });
  return {
    // Counted from 1; 0 stands for none.
    'participant.sides': narrowestArray(participants.map(({ side }) => (side && sideOrder.get(side)) ?? 0)),
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
  const codes = Uint32Array.from(
    events.flatMap((event) => event.sources),
    (source) => order.get(source) ?? 0,
  );
  return { 'sources.offsets': offsets, 'sources.ordinals': codes };
}
