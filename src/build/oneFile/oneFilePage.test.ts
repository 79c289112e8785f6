import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { composeOneFile } from './oneFilePage.ts';

const PARTS = {
  page: readFileSync(new URL('../../index.html', import.meta.url), 'utf8'),
  app: 'document.title = "</script><!-- 年表";',
  loader: 'start();',
  style: '@font-face{font-family:A;src:url(./a.woff2)}@font-face{font-family:B;src:local("Arial")}p{color:red}',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  document: { events: [{ title: '</script>' }] },
  licences: '# MIT */',
};
const text = composeOneFile(PARTS);
const block = (id: string) => new RegExp(` id="${id}">([^<]*)</script>`).exec(text)?.[1] ?? '';
const policy = /Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? '';
const hashOf = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

test('nothing in the page is fetched', () => {
  const addresses = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1]);
  expect(addresses).toEqual([expect.stringMatching(/^data:image\/svg\+xml;base64,/)]);
  expect(text).not.toContain('url(');
  expect(text).toContain('local("Arial")');
});

test('the page stays what it was: its words, its root, its note for those without scripts', () => {
  for (const part of ['<title>Nenpyo</title>', 'name="description"', '<div id="root"></div>', '<noscript>']) {
    expect(text).toContain(part);
  }
});

test('the policy names the scripts and the styles by their hashes and allows nothing else', () => {
  const script = inflateRawSync(Buffer.from(block('nenpyo-app'), 'base64')).toString();
  const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '';
  expect(policy).toBe(
    `default-src 'none'; script-src ${hashOf(PARTS.loader)} ${hashOf(script)}; style-src ${hashOf(style)}; ` +
      "img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'",
  );
  expect(text.indexOf('http-equiv')).toBeLessThan(text.search(/<(?:style|script)/));
});

test('the script is packed with the licences of what is in it', () => {
  const script = inflateRawSync(Buffer.from(block('nenpyo-app'), 'base64')).toString();
  expect(script).toBe(`${PARTS.app}\n/*!\n# MIT * /\n*/\n`);
});

test('the data stands packed in its block, and beside it the empty one for a briefing', () => {
  const packed = JSON.parse(block('nenpyo-data')) as string;
  expect(JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString())).toEqual(PARTS.document);
  expect(block('nenpyo-briefing')).toBe('null');
});

describe('is refused', () => {
  test.each([
    ['a style that asks for a picture', { style: 'p{background:url(a.png)}' }],
    ['a style that ends itself', { style: 'p{}</style>' }],
    ['a loader that ends itself', { loader: '"</script>"' }],
    ['a page without a head', { page: '<body></body>' }],
  ])('%s', (_, part) => {
    expect(() => composeOneFile({ ...PARTS, ...part })).toThrow('One file:');
  });
});
