import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toModel } from '#dataset/toModel.ts';
import { buildSearchTexts } from '#domain/find/search.ts';
import type { Dataset } from '#domain/record/model.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { anyDataset } from '#testing/generators.ts';
import { LEDGER_DOCUMENT } from '#testing/ledgerDocument.ts';
import { packDataset } from './packDataset.ts';
import { packedSearchTexts } from './packedSearch.ts';
import { unpackDataset } from './unpackDataset.ts';

const linesOf = (texts: readonly string[]) =>
  texts.map((text) => [...new Set(text.split('\n').filter((line) => line !== ''))].sort());

function expectTheSame(dataset: Dataset, languages: readonly string[]) {
  const file = packDataset(dataset, languages);
  expect(linesOf(packedSearchTexts(file))).toEqual(linesOf(buildSearchTexts(unpackDataset(file))));
}

test('packed or unpacked, an event is found by the same words', () => {
  assertProperty(fc.property(anyDataset(), (dataset) => expectTheSame(dataset, ['en', 'vi'])));
});

test('by offices, and by titles in every language of the file', () => {
  const dataset = toModel(LEDGER_DOCUMENT).dataset as Dataset;
  expectTheSame(dataset, ['en', 'vi']);
  expect(dataset.events.some(({ participants }) => participants.some(({ offices }) => offices.length > 0))).toBe(true);
});
