import { expect, test } from 'vitest';
import { drawRecord } from '#testing/datasetBuilder.ts';
import { ADDRESS_VERSION } from './addressKeys.ts';
import { UPGRADES, upgradeParts } from './addressUpgrades.ts';
import { readLink } from './link.ts';
import { decodeView } from './urlCodec.ts';

const record = drawRecord(`
  2021-05-01 | Call    | vn:Chinh, jp:Suga     | Aid         |       | Phone
  2023-12-16 | Talks   | vn:Chinh, jp:Kishida  | Aid         | Tokyo | Summit
  2025-01-08 | Review  | vn:Vu, jp:Kishida*    | Partnership | Hanoi | Meeting
`);

test('every version has a step to the next', () => {
  expect(UPGRADES).toHaveLength(ADDRESS_VERSION - 1);
});

// A new version gets a file of links as the one before it wrote them; those that are there stay.
for (let version = 1; version <= ADDRESS_VERSION; version++) {
  test(`links of version ${version} are read as they were meant`, async () => {
    const { default: links } = await import(`../../testing/old/links.v${version}.json`);
    for (const { link, view } of links) {
      const decoded = decodeView(link, record);
      expect(decoded).toMatchObject({ unread: [], isNewer: false });
      expect(decoded.view).toMatchObject(view);
    }
  });
}

test('a link goes through the steps from its version on, and without a version it is of the first', () => {
  const rename = (from: string, to: string) => (parts: readonly (readonly [string, string])[]) =>
    parts.map(([key, value]) => [key === from ? to : key, value] as const);
  const steps = [rename('who', 'actor'), rename('actor', 'person')];
  expect(upgradeParts([['who', 'a']], steps).parts).toEqual([['person', 'a']]);
  expect(upgradeParts([['v', '2'], ['actor', 'a']], steps).parts[1]).toEqual(['person', 'a']); // biome-ignore format: a part a pair
  expect(upgradeParts([['v', '3'], ['who', 'a']], steps).parts[1]).toEqual(['who', 'a']); // biome-ignore format: a part a pair
});

test('a link of a later version is shown as far as it is understood, and says so', () => {
  const { view, doubt } = readLink(`#v=${ADDRESS_VERSION + 1}&topic=aid`, record);
  expect(view?.query.facets.topic).toEqual(['aid']);
  expect(doubt).toMatchObject({ kind: 'unread', isNewer: true, unread: [] });
});
