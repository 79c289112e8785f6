import { describe, expect, test } from 'vitest';
import type { Unread } from '#store/address/linkDoubt.ts';
import { mendedLink } from './mendedLink.ts';

describe('mended', () => {
  const mend = (text: string, key: Unread['key'], value: string, meant: Parameters<typeof mendedLink>[2]) =>
    mendedLink(text, { key, value, widens: false }, meant);

  test('a link is the same but for one part', () => {
    expect(mend('#topic=aid&event=x&lang=vi', 'event', 'x', { key: 'event', value: 'y' })).toBe(
      'topic=aid&event=y&lang=vi',
    );
    expect(mend('person=a,b,c', 'person', 'b', { key: 'person', value: 'kishida' })).toBe('person=a,kishida,c');
    expect(mend('persn=kishida&topic=aid', null, 'persn=kishida', { key: 'person', value: 'kishida' })).toBe(
      'person=kishida&topic=aid',
    );
  });

  test('keeps what else is not known, to be told again', () => {
    expect(mend('event=x&colour=red&d=e=f', 'event', 'x', { key: 'event', value: 'y' })).toBe(
      'event=y&colour=red&d=e=f',
    );
  });
});
