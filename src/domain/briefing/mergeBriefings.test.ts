import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Briefing, emptyBriefing } from './briefing.ts';
import { isSameList, mergeBriefings, withChanges } from './mergeBriefings.ts';

let next = 0;
const newId = () => `copy-${next++}`;
const named = (id: string, title = id): Briefing => emptyBriefing(id, title);
const titles = (briefings: readonly Briefing[]) => briefings.map(({ title }) => title);
const base = [named('a'), named('b')];

describe('two windows', () => {
  test('each keep what they made', () => {
    const merged = mergeBriefings(
      base,
      [named('a', 'A!'), named('b')],
      [named('a'), named('b', 'B!'), named('c')],
      newId,
    );
    expect(titles(merged)).toEqual(['A!', 'B!', 'c']);
  });

  test('that changed the same briefing get both versions', () => {
    const merged = mergeBriefings(base, [named('a', 'ours'), named('b')], [named('a', 'theirs'), named('b')], newId);
    expect(titles(merged)).toEqual(['ours', 'theirs (2)', 'b']);
    expect(new Set(merged.map(({ id }) => id)).size).toBe(3);
  });

  test('agree on what one of them removed, unless the other changed it', () => {
    expect(titles(mergeBriefings(base, [named('a')], base, newId))).toEqual(['a']);
    expect(titles(mergeBriefings(base, base, [named('b')], newId))).toEqual(['b']);
    expect(titles(mergeBriefings(base, [named('a')], [named('a'), named('b', 'B!')], newId))).toEqual(['a', 'B!']);
    expect(titles(mergeBriefings(base, [named('a', 'A!'), named('b')], [named('b')], newId))).toEqual(['A!', 'b']);
  });
});

const list = fc
  .uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), title: fc.constantFrom('x', 'y', 'z') }), {
    selector: ({ id }) => id,
  })
  .map((all) => all.map(({ id, title }) => named(id, title)));

test('no version that one window made is ever lost', () => {
  fc.assert(
    fc.property(list, list, list, (before, ours, theirs) => {
      const merged = mergeBriefings(before, ours, theirs, newId);
      const isMade = ({ id, title }: Briefing) => !before.some((old) => old.id === id && old.title === title);
      const has = ({ id, title }: Briefing) =>
        merged.some((one) => (one.id === id && one.title === title) || one.title === `${title} (2)`);
      expect([...ours, ...theirs].filter(isMade).every(has)).toBe(true);
    }),
  );
});

test('a list in line with what another window did holds exactly that', () => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      const result = withChanges(before, before, after);
      const sorted = (all: readonly Briefing[]) => all.toSorted((a, b) => a.id.localeCompare(b.id));
      expect(isSameList(sorted(result), sorted(after))).toBe(true);
    }),
  );
});
