// What kinds, sides, offices and accounts of the record must say, read from its files.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { toModel } from '#dataset/toModel.ts';
import { type Account, accountOf, tallyOfEvents } from '#domain/record/accounts.ts';
import { buildIndices } from '#domain/record/indices.ts';
import { sidesPresent } from '#domain/record/sidesPresent.ts';
import { readDataFiles } from './readDataFiles.ts';

const folder = fileURLToPath(new URL('../../../data', import.meta.url));

interface Raw {
  readonly id: string;
  readonly kind?: string;
  readonly mode?: string;
  readonly tier?: string;
  readonly title: Readonly<Record<string, string>>;
  readonly shortTitle?: Readonly<Record<string, string>>;
  readonly participants?: readonly { readonly person: string; readonly side?: string; readonly part?: string }[];
  readonly sides?: readonly string[];
  readonly positions?: readonly {
    readonly id: string;
    readonly actor: string;
    readonly towards?: string;
    readonly mutual?: boolean;
    readonly sources?: readonly string[];
  }[];
}
function listOf<Item>(name: string): readonly Item[] {
  return (JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as Record<string, readonly Item[]>)[name] ?? [];
}
const events = listOf<Raw>('events');
const sources = new Map(
  listOf<{ readonly id: string; readonly side?: string; readonly joint?: boolean }>('sources').map((source) => [
    source.id,
    source,
  ]),
);
const SIDE_OF_COUNTRY: Readonly<Record<string, string>> = { vietnam: 'vn', japan: 'jp' };

const { dataset } = toModel(readDataFiles(folder).document);
if (!dataset) throw new Error('The bundled record cannot be opened.');
const indices = buildIndices(dataset);
const drawnAs = (id: string) => sidesPresent(indices, indices.ordinalOf.get(id as never) ?? -1);
const idsOf = (list: readonly Raw[]) => list.map(({ id }) => id);

test('what is titled 首脳会談 is a summit', () => {
  const titled = events.filter(({ title, shortTitle }) => `${title['ja']} ${shortTitle?.['ja']}`.includes('首脳会談'));
  expect(titled.length).toBeGreaterThan(5);
  expect(idsOf(titled.filter(({ kind }) => kind !== 'summit'))).toEqual([]);
});

test('talks online or by telephone are a call in every year, and no other event is', () => {
  const remote = events.filter(({ mode }) => mode === 'online' || mode === 'phone');
  expect(remote.length).toBeGreaterThan(2);
  expect(idsOf(events.filter(({ kind }) => kind === 'call'))).toEqual(idsOf(remote));
  const titled = events.filter(({ title }) => /オンライン.*会談|電話会談/.test(title['ja'] ?? ''));
  expect(idsOf(titled.filter(({ kind }) => kind !== 'call'))).toEqual([]);
});

test('a side whose country acts, named person or not, is among the sides of the event', () => {
  const { codes, offsets, values } = indices.facets.side;
  const missing = events.flatMap(({ id, positions = [] }) => {
    const ordinal = indices.ordinalOf.get(id as never) ?? -1;
    const own = Array.from(codes.subarray(offsets[ordinal], offsets[ordinal + 1]), (code) => values[code]);
    return positions
      .flatMap(({ actor, towards, mutual }) => (mutual && towards ? [actor, towards] : [actor]))
      .filter((actor) => actor in SIDE_OF_COUNTRY && !own.includes(SIDE_OF_COUNTRY[actor]))
      .map((actor) => `${id}: ${actor}`);
  });
  expect(missing).toEqual([]);
  expect([drawnAs('1992-oda-resumption'), drawnAs('2023-11-01-e-visa-group-tourists')]).toEqual(['second', 'second']);
});

test('no forum is drawn as of one side alone, for at each of them both spoke or received', () => {
  const forums = events.filter(({ kind }) => kind === 'forum');
  expect(forums.length).toBeGreaterThan(4);
  expect(forums.map(({ id }) => [id, drawnAs(id)])).toEqual(forums.map(({ id }) => [id, 'both']));
});

test('offices are offices: nobody is a former or late one, nor the spouse of one', () => {
  const NO_OFFICE: Readonly<Record<string, RegExp>> = {
    en: /\b(former|late|ex|spouse|wife|husband|widow|retired|outgoing)\b/i,
    vi: /^(nguyên|cựu|cố (?!vấn)|phu nhân|phu quân|vợ|chồng)/i,
    ja: /^(元|前|故)|夫人|配偶者/,
  };
  const offices = listOf<Raw>('offices');
  for (const { id, title } of offices) {
    for (const [language, words] of Object.entries(title)) expect(words, id).not.toMatch(NO_OFFICE[language] ?? /^$/);
  }
  const held = new Set(dataset.events.flatMap(({ participants }) => participants.flatMap((one) => one.offices)));
  expect([...held].filter((office) => !offices.some(({ id }) => id === office))).toEqual([]);
});

test('the statements rest on the accounts that a count over the files gives, in every tier', () => {
  const accountByHand = (ids: readonly string[]): Account => {
    const own = ids.map((id) => sources.get(id));
    const [vn, jp] = ['vn', 'jp'].map((side) => own.some((source) => source?.joint || source?.side === side));
    return vn && jp ? 'both' : vn ? 'first' : jp ? 'second' : 'neither';
  };
  const tiers = [...new Set(events.map(({ tier }) => tier))];
  for (const tier of tiers) {
    const positions = events.filter((event) => event.tier === tier).flatMap((event) => event.positions ?? []);
    const of = (account: Account) =>
      positions.filter((position) => accountByHand(position.sources ?? []) === account).length;
    const ordinals = dataset.events.flatMap((event, i) => (event.tier === tier ? [i] : []));
    const counted = { all: positions.length, first: of('first'), second: of('second'), both: of('both') };
    expect(tallyOfEvents(indices, ordinals)).toEqual({ ...counted, neither: of('neither') });
  }
  const seen = new Set(dataset.events.flatMap((event) => event.positions.map((one) => accountOf(one, indices))));
  expect(seen).toEqual(new Set(['first', 'second', 'both', 'neither']));
});
