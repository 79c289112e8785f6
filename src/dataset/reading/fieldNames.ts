// The field somebody probably meant who wrote another: misspelt, in another case, with an ending, or by the word other
// programs have for it.

import { nearest } from './nearest.ts';

/** What other programs and other people call our fields; the first that a record has is meant. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  end: ['date', 'to'],
  start: ['date', 'from'],
  begin: ['date', 'from'],
  year: ['date'],
  day: ['date'],
  when: ['date'],
  time: ['date'],
  headline: ['title', 'label', 'name'],
  heading: ['title', 'label', 'name'],
  name: ['title', 'label', 'name'],
  label: ['title', 'name', 'label'],
  title: ['label', 'name', 'title'],
  text: ['article', 'statement', 'text', 'definition', 'description'],
  description: ['article', 'definition', 'description', 'note', 'text'],
  body: ['article', 'statement', 'text'],
  content: ['article', 'text'],
  summary: ['article', 'description'],
  details: ['article', 'note'],
  paragraphs: ['article'],
  comment: ['note', 'notes'],
  remark: ['note', 'notes'],
  type: ['kind', 'type'],
  category: ['kind', 'topics', 'group'],
  tag: ['topics'],
  keyword: ['topics'],
  subject: ['topics', 'topic'],
  theme: ['topics', 'topic'],
  location: ['place'],
  city: ['place'],
  venue: ['place'],
  people: ['participants'],
  person: ['participants'],
  actor: ['participants', 'actor'],
  attendee: ['participants'],
  speaker: ['participants', 'actor'],
  organisation: ['organizations'],
  link: ['url', 'sources', 'view'],
  url: ['sources', 'url'],
  href: ['url', 'sources'],
  web: ['url', 'sources'],
  doi: ['url', 'sources'],
  reference: ['sources'],
  citation: ['sources'],
  quote: ['statement'],
  importance: ['weight'],
  priority: ['weight'],
  rank: ['weight', 'tier'],
  level: ['tier', 'weight'],
  parent: ['partOf'],
  author: ['publisher'],
  lang: ['language', 'languages'],
  alias: ['alsoWritten'],
  license: ['licence'],
  item: ['events'],
  row: ['events'],
  entry: ['events'],
  // In the other languages of the interface, without the marks of Vietnamese (plainName).
  ngay: ['date'],
  tieude: ['title', 'label', 'name'],
  nguon: ['sources'],
  diadiem: ['place'],
  chude: ['topics', 'topic'],
  noidung: ['article', 'text'],
  nhanvat: ['participants'],
  日付: ['date'],
  題名: ['title', 'label', 'name'],
  タイトル: ['title', 'label', 'name'],
  出典: ['sources'],
  場所: ['place'],
  テーマ: ['topics', 'topic'],
  本文: ['article', 'text'],
  人物: ['participants'],
};

/** Null when none of the known fields is like it. */
export function nearestField(written: string, known: readonly string[]): string | null {
  const plain = plainName(written);
  if (plain === '') return null;
  const same = known.find((field) => plainName(field) === plain);
  if (same !== undefined) return same;
  const other = byOtherWord(plain, known);
  if (other !== undefined) return other;
  // Two short words that share half their letters are not one word misspelt.
  const near = nearest(plain, known.map(plainName), plain.length <= 4 ? 1 : undefined);
  return known.find((field) => plainName(field) === near) ?? known.find((field) => isPartOf(field, plain)) ?? null;
}

/** `end_date`, `End date` and `endDate` are one name. */
function plainName(field: string): string {
  return field
    .slice(0, 60)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function byOtherWord(plain: string, known: readonly string[]): string | undefined {
  const words = Object.keys(OTHER_WORDS).filter((word) => plain === word || plain === `${word}s`);
  return words.flatMap((word) => OTHER_WORDS[word] ?? []).find((field) => known.includes(field));
}

/** `placeId` and `endDate` are made of a known field and another word. */
function isPartOf(field: string, plain: string): boolean {
  const stem = plainName(field).replace(/s$/, '');
  return stem.length >= 3 && (plain.startsWith(stem) || plain.endsWith(stem));
}
