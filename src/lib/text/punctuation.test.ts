import { expect, test } from 'vitest';
import { bracketed, labelled, listed } from './punctuation.ts';

test('Japanese has brackets, commas and colons of full width, without spaces', () => {
  expect(bracketed('首相', '日本', 'ja')).toBe('首相（日本）');
  expect(listed(['東京', '', 'ハノイ'], 'ja')).toBe('東京、ハノイ');
  expect(labelled('改訂', '2026年', 'ja')).toBe('改訂：2026年');
});

test.each(['en', 'vi', 'de'])('%s has them with spaces', (language) => {
  expect(bracketed('Thủ tướng', 'Nhật Bản', language)).toBe('Thủ tướng (Nhật Bản)');
  expect(listed(['Tokyo', '', 'Hà Nội'], language)).toBe('Tokyo, Hà Nội');
  expect(labelled('Cập nhật', '2026', language)).toBe('Cập nhật: 2026');
});
