import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetched, NotFetched, obstacleIn } from './notFetched.ts';

const OWN = './assets/index-A1.js';
const page = (script: string) => `<script type="module" src="${script}"></script><div id="root"></div>`;

describe('what stands in the way of a file', () => {
  test('is the file itself where the server holds the same edition', () => {
    expect(obstacleIn(page(OWN), OWN)).toBe('file');
  });

  test('is the edition where the server holds another', () => {
    expect(obstacleIn(page('./assets/index-B2.js'), OWN)).toBe('edition');
  });

  test('is the network where another page answers, as one that wants a login', () => {
    expect(obstacleIn('<h1>Hotel</h1>', OWN)).toBe('network');
  });

  test('is the file where the page names no script: the one file has no parts', () => {
    expect(obstacleIn('<div id="root"></div>', null)).toBe('file');
  });
});

describe('fetched', () => {
  const answer = (response: () => Promise<Response>) => {
    vi.stubGlobal('document', {
      baseURI: 'http://localhost/',
      querySelector: () => ({ getAttribute: () => OWN }),
    });
    vi.stubGlobal('fetch', response);
  };
  afterEach(() => vi.unstubAllGlobals());

  test('gives what was fetched', async () => {
    expect(await fetched(Promise.resolve(7))).toBe(7);
  });

  test.each([
    ['network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['file', () => Promise.resolve(new Response(page(OWN)))],
    ['file', () => Promise.resolve(new Response('', { status: 503 }))],
    ['edition', () => Promise.resolve(new Response(page('./assets/index-B2.js')))],
  ] as const)('says that it was the %s', async (obstacle, response) => {
    answer(response);
    const cause = new TypeError('part.js');
    await expect(fetched(Promise.reject(cause))).rejects.toMatchObject({ obstacle, cause });
  });

  test('leaves what already says so as it is', async () => {
    const known = new NotFetched('edition', 'gone');
    await expect(fetched(fetched(Promise.reject(known)))).rejects.toBe(known);
  });
});
