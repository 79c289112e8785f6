// A million events in split form, packed straight from typed arrays: as documents they would take minutes to check. The
// same laws as generate.ts, from whose document of a hundred the catalogue is.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { packStrings, writeContainer } from '#dataset/packed/container.ts';
import { PACKED_VERSION, type PackedHead } from '#dataset/packed/packedHead.ts';
import { indexName } from '#dataset/split/splitParts.ts';
import { toModel } from '#dataset/toModel.ts';
import { FACETS, partCode } from '#domain/record/indices.ts';
import { narrowestArray } from '#lib/narrowestArray.ts';
import { drawFrom, generateDocument, isoDay } from './generate.ts';

export const MILLION = 1_000_000;
const LANGUAGE = 'en';
const ID_DIGITS = 7;

/** Writes `data/1000000/`, once. It has no texts: no measure opens an event of it. */
export function writeMillion(): void {
  const folder = fileURLToPath(new URL(`../.output/bench-data/${MILLION}/`, import.meta.url));
  if (existsSync(`${folder}appendix.json`)) return;
  mkdirSync(folder, { recursive: true });
  // Level 9 takes a minute and saves little.
  writeFileSync(`${folder}${indexName(LANGUAGE)}`, gzipSync(new Uint8Array(packMany(MILLION)), { level: 6 }));
  writeFileSync(`${folder}appendix.json`, JSON.stringify({ sources: [], briefings: [] }));
}

function packMany(count: number): ArrayBuffer {
  const { dataset } = toModel(generateDocument(100));
  if (!dataset) throw new Error('The document the catalogue is from is not valid');
  const { events: _, sources: _sources, briefings: _briefings, ...rest } = dataset;
  const { people, topics, kinds, places, sides } = rest;
  const valuesOf: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    person: people,
    topic: topics,
    kind: kinds,
    place: places,
    side: sides,
  };
  const facetValues = Object.fromEntries(FACETS.map((facet) => [facet, (valuesOf[facet] ?? []).map(({ id }) => id)]));
  const head: PackedHead = {
    version: PACKED_VERSION,
    catalogue: { ...rest, info: { ...rest.info, title: { en: `Bench ${count}` } }, sources: [], briefings: [] },
    sourceIds: [],
    facetValues,
    modes: [],
    scopes: [],
    sideOfPerson: people.map(({ id }, rank) => [id, sideAt(rank) === 0 ? 'vn' : 'jp']),
    titleLanguages: [LANGUAGE],
    shortTitleLanguages: [],
  };

  const draw = drawFrom(count);
  const drawn = Array.from({ length: count }, draw.days).sort((a, b) => a.first - b.first);
  const texts = drawn.map((_day, i) => draw.title(i));
  const facets = {
    person: listed(count, draw.people),
    topic: listed(count, draw.topics),
    kind: listed(count, () => [draw.kind()]),
    place: listed(count, () => [draw.place()]),
  };
  const { offsets, codes } = facets.person;
  const present = (i: number) => new Set(Array.from(codes.subarray(offsets[i], offsets[i + 1]), sideAt));
  const columns = { ...facets, side: listed(count, (i) => [...present(i)]) };
  const inOrder = Uint32Array.from({ length: count }, (_none, i) => i);
  return writeContainer(head, {
    firstDays: Int32Array.from(drawn, ({ first }) => first),
    lastDays: Int32Array.from(drawn, ({ last }) => last),
    wholes: new Int32Array(count).fill(-1),
    // Nothing is counted of any of them: the earlier day decides, as in the generated documents.
    ranks: inOrder,
    references: new Uint8Array(count),
    positionCounts: new Uint8Array(count),
    weights: new Uint8Array(count),
    // Of one length, ids are sorted as numbers are.
    ids: inOrder,
    ...Object.fromEntries(
      FACETS.flatMap((facet) => {
        const column = facet in columns ? columns[facet as keyof typeof columns] : null;
        return [
          [`${facet}.offsets`, column?.offsets ?? new Uint32Array(count + 1)],
          [`${facet}.ordinals`, column?.codes ?? new Uint32Array(0)],
        ];
      }),
    ),
    // As in the generated documents, each attends.
    'person.parts': new Uint8Array(codes.length).fill(partCode('attending')),
    'participant.sides': narrowestArray(codes.map((rank) => sideAt(rank) + 1)),
    'participant.outgoing': new Uint8Array(codes.length),
    'participant.offices.offsets': new Uint32Array(codes.length + 1),
    'participant.offices': new Uint32Array(0),
    'sources.offsets': new Uint32Array(count + 1),
    'sources.ordinals': new Uint32Array(0),
    modes: new Uint8Array(count),
    scopes: new Uint8Array(count),
    ...packStrings(
      'id',
      drawn.map((_day, i) => `e${String(i).padStart(ID_DIGITS, '0')}`),
    ),
    ...packStrings(
      'date',
      drawn.map(({ first, last }) => (last > first ? `${isoDay(first)}/${isoDay(last)}` : isoDay(first))),
    ),
    ...packStrings(`title.${LANGUAGE}`, texts),
  });
}

/** 0 for the first side, 1 for the second. */
function sideAt(personRank: number): number {
  return personRank % 2;
}

/** The values of each event, one event behind the other. */
function listed(count: number, valuesOf: (event: number) => readonly number[]) {
  const offsets = new Uint32Array(count + 1);
  const values: number[] = [];
  for (let i = 0; i < count; i++) {
    for (const value of valuesOf(i)) values.push(value);
    offsets[i + 1] = values.length;
  }
  return { offsets, codes: Uint32Array.from(values) };
}
