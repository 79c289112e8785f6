import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { safeLink } from './safeLink.ts';

test.each([
  ['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
  ['HTTP://Example.org/A', 'HTTP://Example.org/A'],
  ['  https://example.org/a  ', 'https://example.org/a'],
  ['<https://example.org/a>', 'https://example.org/a'],
  ['https://example.org/minutes of 1992', 'https://example.org/minutes%20of%201992'],
  ['www.example.org/a', 'https://www.example.org/a'],
  ['WWW.example.org', 'https://WWW.example.org'],
  ['www.mofa.go.jp/region/見解', 'https://www.mofa.go.jp/region/見解'],
  ['mofa.go.jp/region/asia', 'https://mofa.go.jp/region/asia'],
  ['//example.org/a', 'https://example.org/a'],
  ['doi:10.1000/1', 'https://doi.org/10.1000/1'],
  ['DOI: 10.1000/182', 'https://doi.org/10.1000/182'],
  ['doi 10.1000/182', 'https://doi.org/10.1000/182'],
  ['10.1000/182', 'https://doi.org/10.1000/182'],
  ['https://doi.org/10.1000/182', 'https://doi.org/10.1000/182'],
  ['hdl:2027/mdp.1', 'https://hdl.handle.net/2027/mdp.1'],
  ['arXiv:2101.00001', 'https://arxiv.org/abs/2101.00001'],
])('%j leads to %s', (written, address) => {
  expect(safeLink(written)).toBe(address);
});

test.each([
  '',
  'Folder 7, sheet 3',
  'minutes.pdf',
  'page 10.5',
  'example.org',
  'isbn:978-3-16-148410-0',
  'urn:nbn:vn-1',
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'ftp://example.org/a',
  'mailto:a@example.org',
  'blob:https://example.org/1',
  'https://bank.example@evil.example/',
  'https://a:b@example.org/',
  'https://',
  'https:// /a',
  'www.',
  `https://example.org/${'x'.repeat(2000)}`,
])('%j leads nowhere', (written) => {
  expect(safeLink(written)).toBeNull();
});

test('whatever is written, a link leads to the web', () => {
  const written = fc.oneof(
    fc.string(),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc
      .tuple(fc.constantFrom('www.', 'doi:', '//', 'javascript:', 'https:', '10.1000/', '<'), fc.string())
      .map((parts) => parts.join('')),
  );
  assertProperty(
    fc.property(written, (text) => {
      const link = safeLink(text);
      if (link === null) return;
      const { protocol, username, password } = new URL(link);
      expect([/^https?:$/.test(protocol), username, password]).toEqual([true, '', '']);
    }),
    { numRuns: 2000 },
  );
});
