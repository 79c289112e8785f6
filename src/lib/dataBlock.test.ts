import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataBlock, fillDataBlock } from './dataBlock.ts';

const OPENING = '<script type="application/json" id="nenpyo-briefing">';

/** What a browser would find in the block: all up to the first end tag. */
function contentOf(page: string): unknown {
  const start = page.lastIndexOf(OPENING) + OPENING.length;
  return JSON.parse(page.slice(start, page.indexOf('</script', start)));
}

test('a block holds JSON', () => {
  expect(dataBlock('nenpyo-data', { a: 1 })).toBe('<script type="application/json" id="nenpyo-data">{"a":1}</script>');
});

test.each([
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '</SCRIPT >',
  '$& $1 $`',
  '\u2028\u2029',
  'Việt–日本',
])('nothing in a text ends the block or is changed: %s', (text) => {
  const block = dataBlock('nenpyo-briefing', { [text]: text });
  expect(block.slice(OPENING.length, -'</script>'.length)).not.toContain('<');
  expect(contentOf(block)).toEqual({ [text]: text });
});

test('whatever was in a block, it can be filled again, and the rest of the page stays', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), fc.jsonValue({ noUnicodeString: false }), (before, after) => {
      const page = (value: unknown) =>
        `<head><script>const s = '${OPENING}'</script></head>${dataBlock('nenpyo-data', before)}${dataBlock('nenpyo-briefing', value)}</body>`;
      const filled = fillDataBlock(page(before), 'nenpyo-briefing', after);
      expect(filled).toBe(page(after));
      expect(contentOf(filled)).toEqual(JSON.parse(JSON.stringify(after)));
    }),
  );
});

test('a page without the block is refused', () => {
  expect(() => fillDataBlock('<html></html>', 'nenpyo-data', null)).toThrow('no data block "nenpyo-data"');
});
