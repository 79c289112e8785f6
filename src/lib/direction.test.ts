import { expect, test } from 'vitest';
import { isolated, isRightToLeft } from './direction.ts';

test.each(['محادثات حول الميناء', 'רשומה', '«محادثات»', '12. محادثات ABC-123'])(
  '%s runs from right to left',
  (text) => {
    expect(isRightToLeft(text)).toBe(true);
    expect(isolated(text)).toBe(`\u2068${text}\u2069`);
  },
);

test.each(['', '12.5', 'Talks', '会談', 'Hội đàm', 'ABC محادثات', '\ud800'])('"%s" does not', (text) => {
  expect(isRightToLeft(text)).toBe(false);
  expect(isolated(text)).toBe(text);
});
