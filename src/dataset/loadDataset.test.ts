import { afterEach, describe, expect, test, vi } from 'vitest';
import { splitFiles } from '#build/data/splitFiles.ts';
import { LEDGER_DOCUMENT } from '#testing/ledgerDocument.ts';
import { type LoadResult, loadDataset } from './loadDataset.ts';
import { toModel } from './toModel.ts';

function idsOf(result: LoadResult): readonly string[] {
  return result.status === 'loaded' ? Array.from(result.indices.events, ({ id }) => id) : [];
}

afterEach(() => {
  vi.unstubAllGlobals();
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
        report: { first: [{ kind: 'wrongFormat' }], total: 1 },
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
