import { describe, expect, test } from 'vitest';
import { type Briefing, emptyBriefing } from './briefing.ts';
import { recoverUnkept, unkeptOf } from './journal.ts';

const named = (title: string): Briefing => emptyBriefing('a', title);
const recover = (agreed: string, sent: string, ours: string, stored: string) =>
  recoverUnkept(unkeptOf([named(agreed)], [named(sent)], [named(ours)]), [named(stored)], () => 'new').map(
    ({ title }) => title,
  );

describe('what was unkept', () => {
  test('comes back where nothing of it was written', () => {
    expect(recover('', 'ab', 'abc', '')).toEqual(['abc']);
  });

  test('comes back where what was being written did arrive, without a copy of it', () => {
    expect(recover('', 'ab', 'abc', 'ab')).toEqual(['abc']);
  });

  test('is nothing new where all of it arrived', () => {
    expect(recover('', 'abc', 'abc', 'abc')).toEqual(['abc']);
  });

  test('stands beside what another window has made since', () => {
    expect(recover('', 'ab', 'abc', 'other')).toEqual(['abc', 'other (2)']);
  });

  test('may be a removal', () => {
    const [a, b] = [emptyBriefing('a', 'A'), emptyBriefing('b', 'B')];
    expect(recoverUnkept(unkeptOf([a, b], [a, b], [b]), [a, b], () => 'new')).toEqual([b]);
  });

  test('of a large shelf is only what was changed, and the rest stays where it stands', () => {
    const shelf = ['a', 'b', 'c'].map((id) => emptyBriefing(id, id));
    const ours = shelf.with(1, emptyBriefing('b', 'changed'));
    const unkept = unkeptOf(shelf, shelf, ours);
    expect([unkept.agreed, unkept.sent, unkept.ours].map((list) => list.length)).toEqual([1, 1, 1]);
    expect(recoverUnkept(unkept, shelf, () => 'new')).toEqual(ours);
  });

  test('brings nothing back that another window has changed or removed since', () => {
    const shelf = ['a', 'b', 'c'].map((id) => emptyBriefing(id, id));
    const unkept = unkeptOf(shelf, shelf, shelf.with(1, emptyBriefing('b', 'changed')));
    const since = [emptyBriefing('a', 'renamed'), emptyBriefing('b', 'b')];
    expect(recoverUnkept(unkept, since, () => 'new').map(({ title }) => title)).toEqual(['renamed', 'changed']);
  });

  test('may be another order', () => {
    const [a, b] = [emptyBriefing('a', 'A'), emptyBriefing('b', 'B')];
    const unkept = unkeptOf([a, b], [a, b], [b, a]);
    expect(recoverUnkept(unkept, [a, b], () => 'new')).toEqual([b, a]);
  });
});
