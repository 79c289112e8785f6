import { expect, test } from 'vitest';
import type { AccountTally } from '#domain/record/accounts.ts';
import type { Side } from '#domain/record/model.ts';
import { tallyInWords } from './AccountMeter.tsx';
import type { Language } from './languages.ts';
import { en } from './messages/en.ts';
import { ja } from './messages/ja.ts';
import { vi } from './messages/vi.ts';

const sides = [
  { label: { en: 'Vietnam', vi: 'Việt Nam', ja: 'ベトナム' } },
  { label: { en: 'Japan', vi: 'Nhật Bản', ja: '日本' } },
] as unknown as readonly Side[];
const MESSAGES = { en, vi, ja };
const NONE: AccountTally = { all: 0, first: 0, second: 0, both: 0, neither: 0 };

test.each<[Language, Partial<AccountTally>, string]>([
  [
    'en',
    { all: 31, first: 22, second: 6, both: 3 },
    'Of 31 statements, 22 by Vietnam’s accounts, 6 by Japan’s, 3 by both sides’',
  ],
  ['en', { all: 1, both: 1 }, 'Of 1 statement, 1 by both sides’ accounts'],
  ['en', { all: 2, second: 1, neither: 1 }, 'Of 2 statements, 1 by Japan’s accounts, 1 by others’'],
  [
    'vi',
    { all: 31, first: 22, second: 6, both: 3 },
    'Trong 31 phát biểu có 22 theo nguồn Việt Nam, 6 theo nguồn Nhật Bản, 3 theo nguồn của cả hai bên',
  ],
  ['vi', { all: 2, both: 1, neither: 1 }, 'Trong 2 phát biểu có 1 theo nguồn của cả hai bên, 1 theo nguồn khác'],
  [
    'ja',
    { all: 31, first: 22, second: 6, both: 3 },
    '発言31件のうち、ベトナム側の資料によるもの22件、日本側6件、双方3件',
  ],
  ['ja', { all: 1, neither: 1 }, '発言1件のうち、その他の資料によるもの1件'],
])('in %s %j is said without what is none: %s', (language, tally, words) => {
  expect(tallyInWords({ ...NONE, ...tally }, sides, language, MESSAGES[language])).toBe(words);
});
