import { expect, test } from 'vitest';
import { ledgerDataset } from '#testing/ledgerDocument.ts';
import { buildIndices } from './indices.ts';
import type { PersonId } from './model.ts';
import { partsTaken } from './personProfile.ts';

const indices = buildIndices(ledgerDataset());

test('who was there and who was spoken of are told apart, in time order', () => {
  const idsOf = (person: string) =>
    partsTaken(indices, person as PersonId).map(({ part, ordinals }) => [
      part,
      ordinals.map((ordinal) => indices.events.at(ordinal)?.id),
    ]);
  expect(idsOf('chinh')).toEqual([
    ['principal', ['first']],
    ['mentioned', ['second']],
  ]);
  expect(idsOf('nobody')).toEqual([]);
});

test('the topics a person spoke on are counted, the most frequent first', () => {
  expect(indices.spokenTopics.get('chinh' as PersonId)).toEqual([['visa', 2]]);
});
