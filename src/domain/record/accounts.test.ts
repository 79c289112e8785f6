import { describe, expect, test } from 'vitest';
import { accountOf } from './accounts.ts';
import type { Indices } from './indices.ts';
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
