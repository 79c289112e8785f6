import { afterEach, describe, expect, test, vi } from 'vitest';
import { splitFiles } from '#build/splitFiles.ts';
import { LEDGER_DOCUMENT } from '#testing/ledgerDocument.ts';
import { type LoadResult, loadDataset } from './loadDataset.ts';
import { toModel } from './toModel.ts';

const DOCUMENT = { format: 'nenpyo', version: 1, events: [{ id: 'talks', date: '2024', title: 'Talks' }] };

function answerWith(answer: () => Response) {
  vi.stubGlobal('fetch', async () => answer());
}

function idsOf(result: LoadResult): readonly string[] {
  return result.status === 'loaded' ? Array.from(result.indices.events, ({ id }) => id) : [];
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
  const result = await loadDataset({ form: 'document', address: './dataset.json' });
  expect(result).toMatchObject({ status: 'loaded', problems: [] });
  expect(idsOf(result)).toEqual(['talks']);
  expect(asked).toEqual(['./dataset.json']);
});

test('what is sound is loaded together with the problems of what is not', async () => {
  answerWith(() => Response.json({ ...DOCUMENT, events: [...DOCUMENT.events, { id: 'b', date: 'soon', title: 'B' }] }));
  expect(await loadDataset({ form: 'document', address: 'x' })).toMatchObject({
    status: 'loaded',
    problems: [{ path: 'events[1].date' }],
  });
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
    const result = await loadDataset({ form: 'document', address: 'data/other.json' });
    expect(result).toMatchObject({ status: 'failed', address: 'data/other.json', problems: [problem] });
  });
});

describe('a dataset in split form', () => {
  const { dataset } = toModel(LEDGER_DOCUMENT);
  if (!dataset) throw new Error('No dataset');
  const files = splitFiles(dataset);
  const place = { form: 'split', folder: './', language: 'vi' } as const;
  const serve = (more: Readonly<Record<string, Uint8Array | string>> = {}) => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address);
      const name = address.replace('./', '');
      const file = more[name] ?? files.get(name);
      return file === undefined ? new Response('', { status: 404 }) : new Response(file as BodyInit);
    });
    return asked;
  };

  test('is loaded from the index of the language alone; its texts come when they are asked for', async () => {
    const asked = serve();
    const result = await loadDataset(place);
    expect(idsOf(result)).toEqual(dataset.events.map(({ id }) => id));
    expect(asked).toEqual(['./index.vi.nenpyo']);
    if (result.status === 'failed') return;
    const { events, sources } = await result.loadTexts(['vi', 'en']);
    expect([...events.keys()]).toEqual(dataset.events.map(({ id }) => id));
    expect(sources).toEqual(dataset.sources);
    expect(asked.slice(1)).toEqual(['./appendix.json', './texts.vi.json', './texts.en.json']);
  });

  test('whose index is cut off or no packed file fails with its address', async () => {
    const whole = files.get('index.vi.nenpyo') as Uint8Array;
    for (const broken of [whole.slice(0, 200), 'oops']) {
      serve({ 'index.vi.nenpyo': broken });
      expect(await loadDataset(place)).toMatchObject({
        status: 'failed',
        address: './index.vi.nenpyo',
        problems: [{ kind: 'wrongFormat' }],
      });
    }
  });

  test('without texts the record stays, and the asking fails', async () => {
    serve();
    const result = await loadDataset({ ...place, language: 'en' });
    if (result.status === 'failed') throw new Error('not loaded');
    await expect(result.loadTexts(['ja'])).rejects.toThrow('texts.ja.json: 404');
  });
});
