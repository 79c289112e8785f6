import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDataFiles } from '#build/data/readDataFiles.ts';
import { toModel } from '#dataset/toModel.ts';
import type { Source } from '#domain/record/model.ts';
import { citationOf } from './citation.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { loadMessages } from './loadMessages.ts';
import { en } from './messages/en.ts';

const SOURCE: Source = {
  id: 's' as Source['id'],
  publisher: { en: 'Ministry', vi: 'Bộ Ngoại giao', ja: '外務省' },
  side: null,
  type: null,
  isJoint: false,
  isTitleRead: true,
  read: null,
  title: 'Folder 7',
  url: 'https://example.org/',
  address: null,
  published: '2023-11-27',
  language: 'fr',
  accessed: '2026-11-21',
  isMirror: false,
};

const cite = async (change: Partial<Source>, language: Language) =>
  citationOf({ ...SOURCE, ...change }, await loadMessages(language), language);

test.each<[Partial<Source>, string]>([
  [{}, 'Ministry, “Folder 7”, 27 November 2023 (in French). Read 21 November 2026. https://example.org/'],
  [{ url: null, address: 'isbn:978', accessed: null }, 'Ministry, “Folder 7”, 27 November 2023 (in French). isbn:978'],
  [{ publisher: {}, language: '', published: null, accessed: null, url: null }, '“Folder 7”.'],
  [{ title: '', language: 'en', url: null, accessed: null }, 'Ministry, 27 November 2023.'],
  [
    { language: 'not a tag', published: 'last week', url: null, accessed: null },
    'Ministry, “Folder 7”, last week (in not a tag).',
  ],
])('of what is not known nothing is said: %j', (change, citation) => {
  expect(citationOf({ ...SOURCE, ...change }, en, 'en')).toBe(citation);
});

test('whatever a title holds, a citation is one line', async () => {
  for (const language of LANGUAGES)
    expect(await cite({ title: 'One\r\ntwo\u2028three\n', publisher: { en: 'A\nB' } }, language)).toMatch(
      /^A B.*One two three.*example\.org\/$/,
    );
});

describe('each language cites in its own manner', () => {
  test.each<[Language, string]>([
    ['en', 'Ministry, “Folder 7”, 27 November 2023 (in French). Read 21 November 2026. https://example.org/'],
    ['vi', 'Bộ Ngoại giao: “Folder 7”, ngày 27/11/2023 (tiếng Pháp), truy cập ngày 21/11/2026. https://example.org/'],
    ['ja', '外務省「Folder 7」、2023年11月27日（フランス語、2026年11月21日閲覧）。https://example.org/'],
  ])('in %s with its order, signs and dates', async (language, citation) => {
    expect(await cite({}, language)).toBe(citation);
  });

  test.each<[Language, string]>([
    ['en', 'Ministry, [Folder 7].'],
    ['vi', 'Bộ Ngoại giao: [Folder 7].'],
    ['ja', '外務省［Folder 7］。'],
  ])('in %s a headline that nobody read is a description in brackets', async (language, citation) => {
    const change = { isTitleRead: false, language, published: null, url: null, accessed: null };
    expect(await cite(change, language)).toBe(citation);
  });

  test.each<[Language, string, string]>([
    ['en', '. Read 21 November 2026 as a stored copy, opening only.', '. Read as a stored copy, opening only.'],
    ['vi', ', đọc bản lưu ngày 21/11/2026, chỉ phần đầu.', ', đọc bản lưu, chỉ phần đầu.'],
    ['ja', '（2026年11月21日閲覧、保存版の冒頭のみ）。', '（保存版の冒頭のみ）。'],
  ])('in %s what was read as the opening of a stored copy says so', async (language, dated, undated) => {
    const change = { read: 'opening', language, published: null, url: null } as const;
    expect((await cite(change, language)).endsWith(dated)).toBe(true);
    expect((await cite({ ...change, accessed: null }, language)).endsWith(undated)).toBe(true);
  });

  test.each<[Language, string, string]>([
    ['en', 'Speech at the “Future of Asia” Forum', '“Speech at the ‘Future of Asia’ Forum”'],
    ['en', 'A "golden" stage', '“A ‘golden’ stage”'],
    ['vi', 'Giai đoạn “vàng”', '“Giai đoạn ‘vàng’”'],
    ['ja', '関係は「運命的」：首相', '「関係は『運命的』：首相」'],
  ])('in %s a quotation within a headline has the inner marks: %s', async (language, title, cited) => {
    expect(await cite({ title }, language)).toContain(cited);
  });

  test.each<[string, string]>([
    ['2023-11-27', 'ngày 27/11/2023'],
    ['2023-11', 'tháng 11/2023'],
    ['2023', '2023'],
    ['2023-11-27~', 'khoảng 27/11/2023'],
  ])('in Vietnamese a day is a day and a month a month: %s', async (published, words) => {
    expect(await cite({ published, url: null, accessed: null }, 'vi')).toBe(
      `Bộ Ngoại giao: “Folder 7”, ${words} (tiếng Pháp).`,
    );
  });
});

test('every source of the record is cited in every language, and only headlines that were read in quotation marks', async () => {
  const { dataset } = toModel(readDataFiles(fileURLToPath(new URL('../../data', import.meta.url))).document);
  const sources = dataset?.sources ?? [];
  expect(sources.some(({ isTitleRead }) => !isTitleRead)).toBe(true);
  for (const language of LANGUAGES) {
    const m = await loadMessages(language);
    for (const source of sources) {
      const citation = citationOf(source, m, language);
      const [opening, closing] = language === 'ja' ? '「」' : '“”';
      expect(citation.replace(source.url ?? source.address ?? '', '').trim()).toMatch(/[.。]$/);
      const rest = citation.replaceAll(source.title, '');
      if (!source.isTitleRead) expect(rest).not.toMatch(new RegExp(`[${opening}${closing}]`));
      else expect(citation).toMatch(new RegExp(`${opening}.+${closing}`));
      expect(citation).not.toMatch(/undefined|null|\b\d{4}-\d\d(?:-\d\d)?(?=[,.）]|$)| {2}|,,|\.\.|、、/);
    }
  }
});
