import { describe, expect, test } from 'vitest';
import type { Problem } from '#domain/problems/problem.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import { describeProblem } from './describeProblem.ts';
import { PROBLEM_WORDS } from './problemWords.ts';

const { en, vi, ja } = PROBLEM_WORDS;
const FIELD: Problem = {
  kind: 'unknownField',
  path: 'events[83]',
  detail: 'source',
  nearest: 'sources',
  record: { id: 'x82', title: 'Row 82' },
  count: 3000,
};

test('a problem names its place, the record by id and title, what is written and what was meant, in each language', () => {
  expect(describeProblem(FIELD, en)).toBe(
    'events[83] (x82, “Row 82”) has a field that is not known and was left out: source (nearest: sources; 3000 times)',
  );
  expect(describeProblem(FIELD, vi)).toBe(
    'events[83] (x82, “Row 82”) có trường không xác định, đã bị bỏ qua: source (gần nhất: sources; 3000 lần)',
  );
  expect(describeProblem(FIELD, ja)).toBe(
    'events[83] (x82, 「Row 82」)：不明な項目があるため、除外しました：source (最も近いもの：sources; 3000回)',
  );
});

test.each<[Problem, string]>([
  [
    { kind: 'notJson', path: '', detail: ']', place: { line: 4, column: 3 } },
    'The file · line 4, column 3 is not JSON: this cannot stand here: ]',
  ],
  [
    { kind: 'unknownEncoding', path: '', detail: '', place: { line: 2 } },
    'The file · line 2 is not UTF-8, and in which encoding it is cannot be told; save it as UTF-8',
  ],
  [
    { kind: 'notOpened', path: '', detail: '', file: 'b.json' },
    'b.json was not opened; only one file with events can be open at a time',
  ],
  [
    { kind: 'notADate', path: 'events[1].date', detail: 'soon', file: 'events.json', record: { id: 'b', title: '' } },
    'events.json · events[1].date (b) is not a date: soon',
  ],
  [
    { kind: 'wrongType', path: 'people', detail: '', expected: 'list' },
    'people has the wrong form and was left out: (expected: a list)',
  ],
  [
    { kind: 'tooLarge', path: '', detail: '300 MB', expected: ['200 MB'] },
    'The file is too large: 300 MB (expected: 200 MB)',
  ],
])('%j', (problem, line) => {
  expect(describeProblem(problem, en)).toBe(line);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const words = PROBLEM_WORDS[language];

  test('there are words for every problem and every type, none of them those of English', () => {
    expect(Object.keys(words.kinds)).toEqual(Object.keys(en.kinds));
    expect(Object.keys(words.types)).toEqual(Object.keys(en.types));
    for (const said of [...Object.values(words.kinds), ...Object.values(words.types)]) expect(said.trim()).not.toBe('');
    if (language === 'en') return;
    const own = Object.entries(words.kinds).filter(([kind, said]) => said === en.kinds[kind as Problem['kind']]);
    expect(own).toEqual([]);
  });

  test('what is given is said', () => {
    expect(words.place(7, 12)).toMatch(/7.*12/);
    expect(words.place(7, null)).toContain('7');
    for (const say of [words.nearest, words.expected, words.quoted]) expect(say('Dredging')).toContain('Dredging');
    for (const say of [words.times, words.more]) expect(say(7)).toContain('7');
    expect(words.count(7, 'kind')).toMatch(/7.*kind|kind.*7/);
  });
});
