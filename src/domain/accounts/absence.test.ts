import { describe, expect, test } from 'vitest';
import type { Sourced } from '../record/accounts.ts';
import type { EventRecord, Source } from '../record/model.ts';
import { absenceFrom, accountOfSide } from './absence.ts';

const SOURCES = [
  { id: 'vna', side: 'vn', read: 'opening' },
  { id: 'vneconomy', side: 'vn', read: 'whole' },
  { id: 'mofa', side: 'jp', read: 'opening' },
  { id: 'jiji', side: 'jp', read: null },
  { id: 'ap', side: null, read: 'whole' },
  { id: 'statement', side: 'vn', isJoint: true, read: 'whole' },
];
const indices = {
  dataset: { sides: [{ id: 'vn' }, { id: 'jp' }] },
  sourceById: new Map(SOURCES.map((source) => [source.id, { isJoint: false, ...source } as unknown as Source])),
} as unknown as Sourced;

function event(sources: readonly string[], cited: readonly string[]): EventRecord {
  return { sources, positions: [{ sources: cited }] } as unknown as EventRecord;
}

describe('of the side on whose account a topic is not,', () => {
  test.each([
    ['it is said that it has no account, where it has none', 'second', ['vna', 'ap'], [], 'noAccount', []],
    [
      'no more is said than that it was not seen, where openings were read',
      'second',
      ['mofa'],
      ['mofa'],
      'notSeen',
      [],
    ],
    ['nor where nobody says how far it was read', 'second', ['jiji'], ['jiji'], 'notSeen', []],
    ['the text read whole is named', 'first', ['vna', 'vneconomy'], ['vneconomy'], 'notInWhole', ['vneconomy']],
    ['a joint text read whole counts for either', 'second', ['statement'], ['statement'], 'notInWhole', ['statement']],
    ['a text of third countries counts for neither', 'first', ['vna', 'ap'], ['ap'], 'notSeen', []],
    ['the other side’s whole text proves nothing', 'second', ['vneconomy', 'mofa'], ['vneconomy'], 'notSeen', []],
    ['a whole text that no statement rests on is no account of it', 'first', ['vneconomy'], [], 'notSeen', []],
  ] as const)('%s', (_, side, sources, cited, kind, texts) => {
    const absence = absenceFrom(accountOfSide(event(sources, cited), side, indices));
    expect(absence.kind).toBe(kind);
    expect(absence.kind === 'notInWhole' ? absence.texts.map(({ id }) => id) : []).toEqual(texts);
  });
});

test('a side whose sources no statement rests on has sources and no statements', () => {
  const { sources, hasStatements } = accountOfSide(event(['vna', 'mofa'], ['vna']), 'second', indices);
  expect([sources.length, hasStatements]).toEqual([1, false]);
});
