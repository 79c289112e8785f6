// What nobody would write who means well, and what people write who do: texts, ids and dates for documents and
// briefing files.

import type { Page } from '@playwright/test';

export const TEXTS: readonly string[] = [
  '',
  ' ',
  '<img src=x onerror="window.injected=1">',
  '<script>window.injected=1</script>',
  '[[person:constructor|<b class=injected>bold</b>]] and [[event:e0]] and [[topic:]]',
  '</textarea><svg onload="window.injected=1">',
  'javascript:window.injected=1',
  '\u202eright to left\u202c',
  'שלום עולם ABC-123.',
  '\ud83d\ude00\ud800 half a sign',
  `${'very '.repeat(300)}long`,
  'W'.repeat(400),
  'line\nbreak\r\nand\ttab\u0000',
  '{{constructor.constructor("window.injected=1")()}}',
  '年表 niên biểu ｶﾀｶﾅ',
];

export const IDS: readonly string[] = [
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'prototype',
  'length',
  'a',
  'A.b-c_d',
  '0',
  'x'.repeat(128),
];

/** What a dataset may not use as an id. */
export const BAD_IDS: readonly string[] = ['', '<b class=injected>', '__proto__', 'a b', '../x', 'x'.repeat(129)];

export const DATES: readonly string[] = [
  '2023-11-27',
  '2024-08',
  '1992',
  '2023-12-15/2023-12-18',
  '-9999',
  '-9999-01-01',
  '9999-12-31',
  '-9999-01-01/9999-12-31',
  '-9999/..',
  '../9999',
  '../2024',
  '2023-11/..',
  '0000',
  '0000-02-29',
  '0001-01-01',
  '-0001-12-31/0001-01-01',
  '2025?',
];

export const BAD_DATES: readonly string[] = ['', '2024-02-30', 'tomorrow', '2024-02/2024-01', '../..', '-0000', 'NaN'];

/** Values where a text, a number or a list is expected. */
export const VALUES: readonly unknown[] = [
  null,
  0,
  -1,
  1e308,
  true,
  [],
  {},
  [[[[[[]]]]]],
  ['a', 1],
  { toString: 'x' },
  { constructor: { prototype: {} } },
];

/** Whether one of the texts has become markup or script. */
export async function isInjected(page: Page): Promise<boolean> {
  return page.evaluate(
    () => 'injected' in window || document.querySelector('.injected, img[src="x"], svg[onload]') !== null,
  );
}
