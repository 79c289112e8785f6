// Both forms are read by a parser of other people; what BibTeX itself counts is counted here, because no parser does.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { anyEventDate } from '#testing/generators.ts';
import { readCitations } from '#testing/readCitations.ts';
import { writeBibtex } from './bibtex.ts';
import { type CitedSource, citationKey } from './citedSource.ts';
import { writeRis } from './ris.ts';

const SOURCE: CitedSource = {
  id: 'vov-2023-11-27-nâng-cấp',
  title: 'Nâng cấp quan hệ: 100% “mới” & khác_biệt {A} #1 ~ $ ^ \\ --',
  isTitleRead: true,
  publisher: 'Đài Tiếng nói, Việt Nam & bạn bè',
  published: '2023-11-27',
  accessed: '2026-11-21',
  language: 'vi',
  url: 'https://vov.vn/a_b?x=%20&y=1#z',
  notes: ['đọc bản lưu, chỉ phần đầu'],
};
const day = (...parts: number[]) => ({ 'date-parts': [parts] });

describe('an entry of BibTeX', () => {
  test('is what a foreign parser reads as the source it was written from', () => {
    const [read, ...rest] = readCitations(writeBibtex([SOURCE]));
    expect(rest).toEqual([]);
    expect(read).toMatchObject({
      id: 'vov-2023-11-27-n:e2:ng-c:1ea5:p',
      type: 'webpage',
      title: SOURCE.title,
      author: [{ family: SOURCE.publisher }],
      issued: day(2023, 11, 27),
      accessed: day(2026, 11, 21),
      URL: SOURCE.url,
      language: 'vi',
      note: SOURCE.notes[0],
    });
  });

  test('says the least it can: a mirror without its address, a description in brackets, no date that is not known', () => {
    const bare = { ...SOURCE, url: null, isTitleRead: false, title: 'Report', published: null, accessed: '2026' };
    expect(writeBibtex([{ ...bare, id: 's1', publisher: '', language: '', notes: [] }])).toBe(
      '@misc{s1,\n  title = {{[Report]}},\n}\n',
    );
  });
});

describe('a record of RIS', () => {
  test('is what a foreign parser reads as the source it was written from', () => {
    const [read, ...rest] = readCitations(writeRis([SOURCE]));
    expect(rest).toEqual([]);
    expect(read).toMatchObject({
      id: 'vov-2023-11-27-n:e2:ng-c:1ea5:p',
      type: 'webpage',
      title: SOURCE.title,
      publisher: SOURCE.publisher,
      issued: day(2023, 11, 27),
      URL: SOURCE.url,
      language: 'vi',
      note: SOURCE.notes[0],
    });
  });

  test('is lines of a tag and a text, in the order and with the ends that programs ask for', () => {
    const mirror = { ...SOURCE, id: 's1', url: null, isTitleRead: false, title: 'Report\nER  - \r\nTY  - BOOK' };
    expect(
      writeRis([{ ...mirror, published: '2023-11', publisher: 'VNA', notes: ['one', 'two'] }]).split('\r\n'),
    ).toEqual([
      'TY  - GEN',
      'ID  - s1',
      'TI  - [Report ER - TY - BOOK]',
      'PB  - VNA',
      'PY  - 2023',
      'DA  - 2023/11//',
      'Y2  - 2026/11/21/',
      'LA  - vi',
      'N1  - one',
      'N1  - two',
      'ER  - ',
      '',
    ]);
  });
});

test.each([
  ['2023-11-27', '2023-11-27'],
  ['2023-11', '2023-11'],
  ['0987-02-03', '0987-02-03'],
  ['2023-11-27~', '2023'],
  ['2023?', '2023'],
  ['2004-21', '2004'],
  ['2023-12-15/2023-12-18', '2023'],
  ['201X', null],
  ['-0043', null],
  ['../2023', null],
  ['Y12000', null],
  ['last week', null],
])('%s is dated %s: no closer than the record knows', (published, date) => {
  const text = writeBibtex([{ ...SOURCE, published }]);
  expect(/ {2}date = \{(.*)\}/.exec(text)?.[1] ?? null).toBe(date);
  const ris = writeRis([{ ...SOURCE, published }]);
  expect(/^PY {2}- (.*)$/m.exec(ris)?.[1] ?? null).toBe(date?.slice(0, 4) ?? null);
  expect(/^DA {2}- (.*)$/m.test(ris)).toBe((date?.length ?? 0) > 4);
});

const HOSTILE = [
  '{',
  '}',
  '\\',
  '"',
  '@misc{x,',
  '%',
  ',\n',
  '\r\n',
  '\nER  - \nTY  - BOOK\n',
  '\u0000',
  '\u001b',
  '\u2028',
  '\u0085',
];
const MORE = [
  '$',
  '&',
  '#',
  '_',
  '~',
  '^',
  '`',
  '--',
  "''",
  '<<',
  '\ud800',
  '\u202e',
  '首脳会談',
  'Hòa',
  ' ',
  '=',
  '\\end{x}',
  '\\',
];
const anyText = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .array(fc.constantFrom(...HOSTILE, ...MORE, 'a', 'Z'), { maxLength: 30 })
      .map((parts) => parts.join('')),
  },
  { weight: 12, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(...['{', 'x', '\\'].map((sign) => sign.repeat(10_000))) },
);
const anyUrl = fc.oneof(
  fc.webUrl(),
  anyText.map((text) => `https://example.org/${text}`),
);
const anySource: fc.Arbitrary<CitedSource> = fc.record({
  id: fc.oneof(
    fc.stringMatching(/^[a-zA-Z0-9][a-z0-9._-]{0,20}$/),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  ),
  title: anyText,
  isTitleRead: fc.boolean(),
  publisher: anyText,
  published: fc.option(fc.oneof(anyEventDate(), anyText)),
  accessed: fc.option(fc.oneof(anyEventDate(), anyText)),
  language: fc.oneof(fc.constantFrom('en', 'vi', 'ja', 'zh-Hant', ''), anyText),
  url: fc.option(anyUrl),
  notes: fc.array(anyText, { maxLength: 3 }),
});
const anySources = fc.array(anySource, { maxLength: 4 });

test('whatever a source holds, BibTeX finds the entries and the fields where they were written', () => {
  assertProperty(
    fc.property(anySources, (sources) => {
      const text = writeBibtex(sources);
      expect(text).not.toMatch(/\p{Surrogate}/u);
      expect(text).not.toMatch(/[^\n\P{Control}]/u);
      const entries = sources.length === 0 ? [] : text.split(/^\}\n\n?/m).slice(0, -1);
      expect(entries).toHaveLength(sources.length);
      for (const [i, entry] of entries.entries()) {
        const [head, ...fields] = entry.trimEnd().split('\n');
        expect(head).toMatch(/^@(?:misc|online)\{[!-~]+,$/);
        expect(head).toContain(citationKey(sources[i] as CitedSource));
        for (const field of fields) {
          const [, value] = /^ {2}[a-z]+ = \{(.*)\},$/u.exec(field) ?? [];
          expect(value).toBeDefined();
          expect(lowestDepth(value ?? '')).toEqual({ lowest: 0, end: 0 });
        }
      }
    }),
  );
});

/** As BibTeX counts: a brace is a brace, whatever stands before it. */
function lowestDepth(text: string): { lowest: number; end: number } {
  let [depth, lowest] = [0, 0];
  for (const sign of text.replace(/[^{}]/g, '')) {
    depth += sign === '{' ? 1 : -1;
    lowest = Math.min(lowest, depth);
  }
  return { lowest, end: depth };
}

test('whatever a source holds, RIS stays lines of known tags, a record from TY to ER', () => {
  assertProperty(
    fc.property(anySources, (sources) => {
      const text = writeRis(sources);
      expect(text).not.toMatch(/\p{Surrogate}/u);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Control}\u2028\u2029]/u);
      const tags = text.split('\r\n').map((line) => line.slice(0, 6));
      const records = tags.join('').split('ER  - ');
      expect(records).toHaveLength(sources.length + 1);
      for (const record of records.slice(0, -1))
        expect(record).toMatch(/^TY {2}- ID {2}- (?:(?:TI|PB|PY|DA|UR|Y2|LA|N1) {2}- )*$/);
    }),
  );
});

test('a title of signs that mean something to TeX is read back as it was', () => {
  const anyTitle = fc
    .array(
      fc.constantFrom('{', '}', '\\', '%', '$', '&', '#', '_', '~', '^', '-', "'", ',', '<', 'a', 'Việt', '日本', ' x'),
      {
        minLength: 1,
        maxLength: 20,
      },
    )
    .map((parts) => parts.join('').trim())
    .filter((title) => title !== '');
  assertProperty(
    fc.property(anyTitle, (title) => {
      expect(readCitations(writeBibtex([{ ...SOURCE, title }]))[0]?.['title']).toBe(title);
    }),
  );
});

test('two sources never have one key, and keys are ASCII', () => {
  const anyId = fc.string({ unit: fc.constantFrom('a', 'à', 'a\u0300', ':', 'e0', '.', '-', '日'), maxLength: 6 });
  assertProperty(
    fc.property(anyId, anyId, (a, b) => {
      const [first, second] = [a, b].map((id) => citationKey({ ...SOURCE, id }));
      expect(first === second).toBe(a === b);
      expect(first).toMatch(/^[!-~]*$/);
    }),
  );
});
