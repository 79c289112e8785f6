import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDataFiles } from '#build/data/readDataFiles.ts';
import { toModel } from '#dataset/toModel.ts';
import { buildIndices } from '#domain/record/indices.ts';
import { en } from '#i18n/messages/en.ts';
import type { Key } from '#store/address/addressKeys.ts';
import { nearestPart } from './nearestPart.ts';

const { dataset } = toModel(readDataFiles(fileURLToPath(new URL('../../../data', import.meta.url))).document);
if (!dataset) throw new Error('The bundled record cannot be opened.');
const indices = buildIndices(dataset);
const nearest = (key: Key | null, value: string) =>
  nearestPart(key ? `${key}=${value}` : value, { key, value, widens: false }, indices, en)?.link ?? null;

describe('the nearest to what a link names', () => {
  test.each([
    ['event', '2023-11-27-comprehensive-strategic-partership', '2023-11-27-comprehensive-strategic-partnership'],
    // Of that day, whatever it is called.
    ['event', '2023-11-27-strategic-upgrade', '2023-11-27-comprehensive-strategic-partnership'],
    ['event', '2023-11-27-no-such-event', '2023-11-27-comprehensive-strategic-partnership'],
    // Of the nearest day.
    ['event', '2023-11-29-visit', '2023-11-28-thuong-emperor-naruhito'],
    ['event', 'metro-line-1-inauguration', '2025-03-09-metro-line-1-inauguration'],
    ['person', 'kishida', 'kishida-fumio'],
    ['person', 'Kishida Fumio', 'kishida-fumio'],
    ['person', 'fumio-kishida', 'kishida-fumio'],
    ['person', '岸田文雄', 'kishida-fumio'],
    ['person', 'Phạm Minh Chính', 'pham-minh-chinh'],
    ['topic', 'new-genration-oda', 'new-generation-oda'],
    ['topic', 'ODA', 'oda'],
    ['topic', 'visas', 'visa'],
    ['place', 'ha-noi', 'hanoi'],
    ['view', 'ledgr', 'ledger'],
    ['lanes', 'persons', 'person'],
  ] as const)('%s=%s', (key, value, meant) => {
    expect(nearest(key, value)).toBe(`${key}=${meant}`);
  });

  test('a key that is misspelt is mended with its value', () => {
    expect(nearest(null, 'persn=kishida-fumio')).toBe('person=kishida-fumio');
    expect(nearest(null, 'topics=ODA')).toBe('topic=oda');
  });

  test('is not guessed at where nothing resembles it', () => {
    expect(nearest('person', 'nobody-here')).toBeNull();
    expect(nearest('topic', 'xyz')).toBeNull();
    expect(nearest('event', 'none')).toBeNull();
    expect(nearest('event', '1850-01-01-nothing')).toBeNull();
    expect(nearest(null, 'colour=red')).toBeNull();
    expect(nearest(null, '2023-11-27')).toBeNull();
    expect(nearest('event', '')).toBeNull();
    expect(nearest('at', 'yesterday')).toBeNull();
  });
});
