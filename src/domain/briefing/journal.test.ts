import { describe, expect, test } from 'vitest';
import { type Briefing, emptyBriefing } from './briefing.ts';
import { recoverUnkept } from './journal.ts';

const named = (title: string): Briefing => emptyBriefing('a', title);
const recover = (agreed: string, sent: string, ours: string, stored: string) =>
  recoverUnkept(
    { agreed: [named(agreed)], sent: [named(sent)], ours: [named(ours)] },
    [named(stored)],
    () => 'new',
  ).map(({ title }) => title);

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
    expect(recoverUnkept({ agreed: [a, b], sent: [a, b], ours: [b] }, [a, b], () => 'new')).toEqual([b]);
  });
});
