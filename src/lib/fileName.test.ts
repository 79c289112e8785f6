import { expect, test } from 'vitest';
import { fileNameOf } from './fileName.ts';

test.each([
  ['Five meetings', 'Five meetings.pptx'],
  ['Quan hệ Việt Nam – Nhật Bản: vốn vay', 'Quan hệ Việt Nam – Nhật Bản vốn vay.pptx'],
  ['日越関係（概要）', '日越関係（概要）.pptx'],
  ['What? a/b\\c <d> "e" | f*', 'What a b c d e f.pptx'],
  ['../../.hidden.', 'hidden.pptx'],
  [' . ', 'briefing.pptx'],
  ['CON', 'briefing.pptx'],
  ['a\u0000\u202Eb\nc\uD800', 'a b c.pptx'],
])('%j becomes %j', (title, name) => {
  expect(fileNameOf(title, 'pptx', 'briefing')).toBe(name);
});

test('a long title is cut between characters', () => {
  expect(fileNameOf('😀'.repeat(200), 'md', 'briefing')).toBe(`${'😀'.repeat(80)}.md`);
});
