import { expect, test } from 'vitest';
import { ledgerDataset } from '#testing/ledgerDocument.ts';
import { holderChanges } from './holders.ts';
import { buildIndices } from './indices.ts';
import type { PersonId } from './model.ts';
import { profileOf } from './personProfile.ts';

const indices = buildIndices(ledgerDataset());

test('a profile names the events by part and the topics spoken on, the most frequent first', () => {
  const profile = profileOf(indices, 'chinh' as PersonId);
  expect(profile.eventsByPart.map(({ part, events }) => [part, events.map(({ id }) => id)])).toEqual([
    ['principal', ['first']],
    ['mentioned', ['second']],
  ]);
  expect(profile.topics).toEqual([{ topic: 'visa', count: 2 }]);
});

test('a change of office is known only where its first day is', () => {
  expect(holderChanges(indices).map(({ person, office }) => `${person} ${office}`)).toEqual(['chinh pm-vn']);
});
