import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHeaders } from './readHeaders.ts';

test('each indented line is a header; colons belong to its value', () => {
  const file = '/*\n  X-One: 1\n\tX-Two: https://example.org/\n\n/other\nno header: here\n';
  expect(readHeaders(file)).toEqual({ 'X-One': '1', 'X-Two': 'https://example.org/' });
});

describe('the headers that are served', () => {
  const headers = readHeaders(readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8'));
  const policy = (headers['Content-Security-Policy'] ?? '').split(';').map((rule) => rule.trim());
  const sourcesOf = (directive: string) =>
    policy
      .find((rule) => rule.startsWith(`${directive} `))
      ?.split(' ')
      .slice(1);

  test('nothing is loaded from elsewhere, and nothing inline is run', () => {
    expect(sourcesOf('default-src')).toEqual(["'self'"]);
    expect(sourcesOf('script-src') ?? ["'self'"]).toEqual(["'self'"]);
    expect(sourcesOf('style-src') ?? ["'self'"]).toEqual(["'self'"]);
    expect(sourcesOf('connect-src') ?? ["'self'"]).toEqual(["'self'"]);
    expect(policy.join()).not.toMatch(/unsafe-|\*|https?:/);
  });

  test('no plugin, no foreign base, no form, no frame around the page', () => {
    for (const directive of ['object-src', 'base-uri', 'form-action', 'frame-ancestors']) {
      expect(sourcesOf(directive)).toEqual(["'none'"]);
    }
  });

  test('what a file is called is what it is taken for', () => {
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
  });
});
