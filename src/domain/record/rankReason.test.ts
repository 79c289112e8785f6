import { expect, test } from 'vitest';
import { packDataset } from '#dataset/packed/packDataset.ts';
import { unpackDataset } from '#dataset/packed/unpackDataset.ts';
import { toModel } from '#dataset/toModel.ts';
import { LEDGER_DOCUMENT } from '#testing/ledgerDocument.ts';
import { buildIndices } from './indices.ts';
import type { Dataset } from './model.ts';
import { rankReason } from './rankReason.ts';

const { offices, events } = LEDGER_DOCUMENT;
const dataset = toModel({
  ...LEDGER_DOCUMENT,
  offices: offices.map((office) => ({ ...office, leads: 'government' })),
  events: [
    ...events.map((event, i) => ({ ...event, tier: 'core', ...(i === 0 ? {} : { partOf: 'first' }) })),
    { id: 'slight', date: '2023-03-01', title: 'Slight', weight: 2 },
  ],
}).dataset as Dataset;
const indices = buildIndices(dataset);
const slight = indices.ordinalOf.get('slight' as never) ?? -1;

test('the facts of a rank are those of the record', () => {
  expect(rankReason(indices, 0)).toEqual({
    rank: 1,
    of: dataset.events.length,
    weight: null,
    tier: 'core',
    references: events.length - 1,
    positions: 1,
    sources: 1,
    leaders: 1,
  });
  expect(rankReason(indices, slight)).toMatchObject({ rank: dataset.events.length, weight: 2, tier: null, leaders: 0 });
});

test('a leader who was merely spoken of does not count', () => {
  expect(rankReason(indices, indices.ordinalOf.get('second' as never) ?? -1)?.leaders).toBe(0);
});

test('among fewer, it is counted among those', () => {
  expect(rankReason(indices, slight, Uint32Array.of(0, slight))).toMatchObject({ rank: 2, of: 2 });
  expect(rankReason(indices, slight, [slight])).toMatchObject({ rank: 1, of: 1 });
});

test('packed, the same facts are told', () => {
  const unpacked = unpackDataset(packDataset(dataset, ['en']));
  for (const ordinal of dataset.events.keys()) {
    expect(rankReason(unpacked, ordinal)).toEqual(rankReason(indices, ordinal));
  }
});

test('where there is no event there is no reason', () => {
  expect(rankReason(indices, dataset.events.length)).toBeNull();
  expect(rankReason(indices, -1)).toBeNull();
});
