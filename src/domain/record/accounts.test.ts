import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { anyDataset } from '#testing/generators.ts';
import { accountOf, tallyOfEvents, tallyOfPositions } from './accounts.ts';
import { buildIndices, type Indices } from './indices.ts';
import type { Side, SideId, Source, SourceId } from './model.ts';

const sides = ['vn', 'jp', 'asean'].map((id) => ({ id: id as SideId }) as Side);
const source = (id: string, side: string | null, isJoint = false) =>
  [id as SourceId, { id: id as SourceId, side: side as SideId | null, isJoint } as Source] as const;
const indices = {
  dataset: { sides },
  sourceById: new Map([
    source('vna', 'vn'),
    source('mofa', 'jp'),
    source('asean-page', 'asean'),
    source('ap', null),
    source('statement', 'vn', true),
  ]),
} as unknown as Pick<Indices, 'dataset' | 'sourceById'>;

describe('a statement rests on the account of', () => {
  test.each([
    [['vna'], 'first'],
    [['mofa'], 'second'],
    [['vna', 'mofa'], 'both'],
    [['ap', 'mofa'], 'second'],
    [['ap'], 'neither'],
    [['asean-page'], 'neither'],
    [[], 'neither'],
    [['no-such-source'], 'neither'],
    [['statement'], 'both'],
  ])('%j: %s', (sources, account) => {
    expect(accountOf({ sources: sources as SourceId[] }, indices)).toBe(account);
  });
});

test('events are tallied from the index as their statements are one by one, whichever events are asked for', () => {
  const recordAndOrdinals = anyDataset().chain((dataset) =>
    fc.subarray([...dataset.events.keys()]).map((ordinals) => ({ dataset, ordinals })),
  );
  assertProperty(
    fc.property(recordAndOrdinals, ({ dataset, ordinals }) => {
      const built = buildIndices(dataset);
      const positions = ordinals.flatMap((ordinal) => dataset.events[ordinal]?.positions ?? []);
      const of = (account: string) => positions.filter((position) => accountOf(position, built) === account).length;
      const byHand = {
        all: positions.length,
        first: of('first'),
        second: of('second'),
        both: of('both'),
        neither: of('neither'),
      };
      expect(tallyOfEvents(built, ordinals)).toEqual(byHand);
      expect(tallyOfPositions(positions, built)).toEqual(byHand);
      expect(byHand.first + byHand.second + byHand.both + byHand.neither).toBe(byHand.all);
    }),
  );
});
