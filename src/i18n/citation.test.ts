import { expect, test } from 'vitest';
import type { Source } from '#domain/record/model.ts';
import { citationOf } from './citation.ts';
import { en } from './messages/en.ts';

const SOURCE: Source = {
  id: 's' as Source['id'],
  publisher: { en: 'Archive' },
  side: null,
  type: null,
  isJoint: false,
  isTitleRead: true,
  read: null,
  title: 'Folder 7',
  url: 'https://example.org/',
  address: null,
  published: '2023-11-27',
  language: 'en',
  accessed: '2026-11-21',
  isMirror: false,
};

test.each<[Partial<Source>, string]>([
  [{}, 'Archive, “Folder 7”, 2023-11-27 (en). https://example.org/ Read 2026-11-21.'],
  [{ url: null, address: 'isbn:978', accessed: null }, 'Archive, “Folder 7”, 2023-11-27 (en). isbn:978'],
  [{ publisher: {}, language: '', published: null, accessed: null, url: null }, '“Folder 7”.'],
  [{ isTitleRead: false, url: null, accessed: null }, 'Archive, [Folder 7], 2023-11-27 (en).'],
  [{ title: '', url: null, accessed: null }, 'Archive, 2023-11-27 (en).'],
])('of what is not known nothing is said: %j', (change, citation) => {
  expect(citationOf({ ...SOURCE, ...change }, en, 'en')).toBe(citation);
});
