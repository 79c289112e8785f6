import { expect, test } from 'vitest';
import { toModel } from '#dataset/toModel.ts';
import { buildIndices } from '#domain/record/indices.ts';
import type { Dataset } from '#domain/record/model.ts';
import { standingAlone } from './standingAlone.ts';

const indicesOf = (events: readonly { readonly date: string }[]) => {
  const document = events.map(({ date }, i) => ({ id: `e${i}`, date, title: `Event ${i}` }));
  const { dataset } = toModel({ format: 'nenpyo', version: 1, events: document });
  return buildIndices(dataset as Dataset);
};

test('who is far from all others is named, who is one of a crowd is not', () => {
  const crowd = Array.from({ length: 3000 }, (_, i) => ({
    date: `${1990 + (i % 30)}-0${1 + (i % 9)}-${10 + (i % 19)}`,
  }));
  const indices = indicesOf([{ date: '1950-06-01' }, ...crowd]);
  expect(standingAlone(indices, 'en')).toEqual([0]);
});

test('the only one is', () => {
  expect(standingAlone(indicesOf([{ date: '2020' }]), 'en')).toEqual([0]);
});
