import { expect, test } from 'vitest';
import { decodeWindow, type TimeWindow } from '#domain/time/timeWindow.ts';
import { formatWindow } from './formatWindow.ts';
import { LANGUAGES } from './languages.ts';

test.each([
  [
    '2023-09-10/2025-05-05',
    'long',
    ['September 2023 – May 2025', 'tháng 9 năm 2023 – tháng 5 năm 2025', '2023年9月〜2025年5月'],
  ],
  ['2023-09-10/2025-05-05', 'short', ['Sept 2023 – May 2025', '9/2023 – 5/2025', '2023/9〜2025/5']],
  // Half-open: it does not reach into June.
  ['2024-05-01/2024-06-01', 'long', ['May 2024', 'tháng 5 năm 2024', '2024年5月']],
  ['2024-05-01/2024-06-01', 'exact', ['1–31 May 2024', '1–31 tháng 5 năm 2024', '2024年5月1日〜31日']],
  [
    '2024-05-01/2024-08-01',
    'exact',
    ['May 2024 – July 2024', 'tháng 5 năm 2024 – tháng 7 năm 2024', '2024年5月〜2024年7月'],
  ],
] as const)('%s is, %s, %s', (text, form, words) => {
  const window = decodeWindow(text) as TimeWindow;
  expect(LANGUAGES.map((language) => formatWindow(window, language, form))).toEqual(words);
});
