// Whose accounts the bundled record rests on, counted from the files themselves and compared with what the app makes of them.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { toModel } from '#dataset/toModel.ts';
import { absenceFrom, accountOfSide, type TellingSide } from '#domain/accounts/absence.ts';
import { sideBySide } from '#domain/accounts/sideBySide.ts';
import { accountOf, hasBothAccounts } from '#domain/record/accounts.ts';
import { buildIndices } from '#domain/record/indices.ts';
import { readDataFiles } from './readDataFiles.ts';

interface WrittenSource {
  readonly id: string;
  readonly side?: string;
  readonly joint?: boolean;
  readonly type?: string;
  readonly read?: string;
}
interface WrittenEvent {
  readonly id: string;
  readonly tier: string;
  readonly sources: readonly string[];
  readonly positions?: readonly { readonly id: string; readonly sources: readonly string[] }[];
}

const folder = fileURLToPath(new URL('../../../data', import.meta.url));
const written = <Item>(name: string) =>
  (JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as Record<string, readonly Item[]>)[name] ?? [];
const events = written<WrittenEvent>('events');
const sources = new Map(written<WrittenSource>('sources').map((source) => [source.id, source]));

/** By hand: from what the files say of each source. */
function accountWritten(ids: readonly string[]): string {
  const own = ids.flatMap((id) => sources.get(id) ?? []);
  const has = (side: string) => own.some((source) => source.joint === true || source.side === side);
  if (has('vn') && has('jp')) return 'both';
  return has('vn') ? 'first' : has('jp') ? 'second' : 'neither';
}

function tally(values: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const { dataset } = toModel(readDataFiles(folder).document);
if (!dataset) throw new Error('The bundled record cannot be opened.');
const indices = buildIndices(dataset);
const offering = dataset.events.filter((event) => hasBothAccounts(event, indices));

test('the accounts of 66 of the 117 core and period events are offered side by side', () => {
  const opening = dataset.events.filter(({ tier }) => tier === 'core' || tier === 'period');
  expect([offering.filter((event) => opening.includes(event)).length, opening.length]).toEqual([66, 117]);
});

test('they are offered for the events whose sources are of both sides by the files, and for no other', () => {
  const expected = events.filter((event) => accountWritten(event.sources) === 'both').map(({ id }) => id);
  expect(offering.map(({ id }) => id as string).sort()).toEqual(expected.sort());
});

test('as many statements rest on the accounts of each side, of both and of neither as the files say', () => {
  const expected = tally(
    events.flatMap(({ positions = [] }) => positions.map((position) => accountWritten(position.sources))),
  );
  const found = tally(dataset.events.flatMap(({ positions }) => positions.map((one) => accountOf(one, indices))));
  expect(found).toEqual(expected);
  expect(Object.keys(expected).sort()).toEqual(['both', 'first', 'neither', 'second']);
  expect(Object.values(expected).reduce((sum, count) => sum + count, 0)).toBe(749);
});

test('both sides have accounts by a government and by the press in the record', () => {
  for (const side of ['vn', 'jp']) {
    const types = [...sources.values()].filter((source) => source.side === side).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['government', 'press']));
  }
});

describe('that something is not in an account', () => {
  const said = dataset.events.flatMap((event) =>
    (['first', 'second'] as const).flatMap((side: TellingSide) => {
      const absence = absenceFrom(accountOfSide(event, side, indices));
      return absence.kind === 'notInWhole' ? [{ event, side, texts: absence.texts }] : [];
    }),
  );

  test('is said only of texts that the files call read whole, of that side and among the event’s own', () => {
    for (const { event, side, texts } of said) {
      for (const { id } of texts) {
        expect(sources.get(id)).toMatchObject({ read: 'whole', side: side === 'first' ? 'vn' : 'jp' });
        expect(event.sources).toContain(id);
      }
    }
  });

  test('is said of the five press texts of Vietnam, and of no Japanese account', () => {
    const whole = [...sources.values()].filter(({ read }) => read === 'whole').map(({ id }) => id);
    expect([...new Set(said.flatMap(({ texts }) => texts.map(({ id }) => id as string)))].sort()).toEqual(whole.sort());
    expect(said.filter(({ side }) => side === 'second')).toEqual([]);
  });
});

test('no topic of an offered event is left out, and where a side has no statement its column is empty', () => {
  for (const event of offering) {
    const { inBoth, onlyFirst, onlySecond, cannotBeSaid } = sideBySide(event, indices);
    const shown = [...inBoth, ...onlyFirst, ...onlySecond, ...cannotBeSaid].map(({ topic }) => topic);
    expect(new Set(shown), event.id).toEqual(new Set(event.positions.map(({ topic }) => topic)));
    if (!accountOfSide(event, 'second', indices).hasStatements) expect([...inBoth, ...onlySecond]).toEqual([]);
  }
});
