import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadDataset } from './loadDataset.ts';

const DOCUMENT = { format: 'nenpyo', version: 1, events: [{ id: 'talks', date: '2024', title: 'Talks' }] };

function answerWith(answer: () => Response) {
  vi.stubGlobal('fetch', async () => answer());
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a sound document is loaded from the address given', async () => {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', async (address: unknown) => {
    asked.push(address);
    return Response.json(DOCUMENT);
  });
  const result = await loadDataset('./dataset.json');
  expect(result).toMatchObject({ status: 'loaded', dataset: { events: [{ id: 'talks' }] }, problems: [] });
  expect(asked).toEqual(['./dataset.json']);
});

test('what is sound is loaded together with the problems of what is not', async () => {
  answerWith(() => Response.json({ ...DOCUMENT, events: [...DOCUMENT.events, { id: 'b', date: 'soon', title: 'B' }] }));
  expect(await loadDataset('x')).toMatchObject({ status: 'loaded', problems: [{ path: 'events[1].date' }] });
});

describe('what goes wrong comes back as one problem', () => {
  const json = JSON.stringify(DOCUMENT);
  test.each<[string, () => Response, object]>([
    [
      'a missing file',
      () => new Response('', { status: 404, statusText: 'Not Found' }),
      { kind: 'notFound', detail: '404 Not Found' },
    ],
    ['a server in trouble', () => new Response(json, { status: 500 }), { kind: 'notFound', detail: '500' }],
    [
      'no network',
      () => {
        throw new TypeError('Failed to fetch');
      },
      { kind: 'notFound', detail: 'Failed to fetch' },
    ],
    ['half a file', () => new Response(json.slice(0, 40)), { kind: 'notJson' }],
    ['a web page', () => new Response('<!doctype html>'), { kind: 'notJson' }],
    ['nothing', () => new Response(''), { kind: 'notJson' }],
    ['a list', () => new Response('[]'), { kind: 'wrongFormat' }],
    ['another version', () => Response.json({ ...DOCUMENT, version: 2 }), { kind: 'wrongFormat' }],
    ['no event', () => Response.json({ ...DOCUMENT, events: [] }), { kind: 'noEvents' }],
  ])('%s', async (_, answer, problem) => {
    answerWith(answer);
    const result = await loadDataset('data/other.json');
    expect(result).toMatchObject({ status: 'failed', address: 'data/other.json', problems: [problem] });
  });
});
