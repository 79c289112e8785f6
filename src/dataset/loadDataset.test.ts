import { afterEach, describe, expect, test, vi } from 'vitest';
import { splitFiles } from '#build/data/splitFiles.ts';
import type { EventId } from '#domain/record/model.ts';
import { LEDGER_DOCUMENT } from '#testing/ledgerDocument.ts';
import { loadDataset } from './loadDataset.ts';
import type { LoadResult } from './loaded.ts';
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
        report: { first: [{ kind: 'notADataset' }], total: 1 },
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

describe('a large dataset in split form', () => {
  const COUNT = 2100;
  const { dataset } = toModel({
    format: 'nenpyo',
    version: 1,
    dataset: { id: 'large', title: 'Large', languages: ['en', 'vi'] },
    events: Array.from({ length: COUNT }, (_, i) => ({
      id: `e${i}`,
      date: '2024',
      title: `Event ${i}`,
      article: [{ text: { en: `Said at ${i}.`, vi: `Nói ở ${i}.` } }],
    })),
  });
  if (!dataset) throw new Error('No dataset');
  const files = splitFiles(dataset);
  const serve = (isMissing: (name: string) => boolean = () => false) => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: string) => {
      const name = address.replace('./archive/', '');
      asked.push(name);
      const file = isMissing(name) ? undefined : files.get(name);
      return file === undefined ? new Response('', { status: 404 }) : new Response(file as BodyInit);
    });
    return asked;
  };
  const open = async () => {
    const result = await loadDataset({ form: 'split', folder: './archive/', language: 'en' });
    if (result.status === 'failed' || !result.remote) throw new Error('not opened');
    return { ...result, remote: result.remote };
  };

  test('opens from its index; the texts of an event come with those around it, once, in every language', async () => {
    const asked = serve();
    const { indices, remote } = await open();
    expect(indices.events.length).toBe(COUNT);
    const [first, second] = [indices.events.at(0)?.id, indices.events.at(1)?.id] as [EventId, EventId];
    const [texts] = await remote.textsOf([first]);
    expect(Object.keys(texts?.article[0]?.text ?? {})).toEqual(['en', 'vi']);
    await remote.textsOf([second, 'nobody' as EventId]);
    expect(asked).toEqual(['index.en.nenpyo', 'texts.en.0.json', 'texts.vi.0.json']);
  });

  test('has every text in one of its parts', async () => {
    serve();
    const { indices, remote } = await open();
    const ids = Array.from(indices.events, ({ id }) => id);
    const texts = await remote.textsOf(ids);
    expect(texts.map(({ id }) => id)).toEqual(ids);
    for (const { id, article } of texts) expect(article[0]?.text['en']).toBe(`Said at ${id.slice(1)}.`);
  });

  test('a part that could not be fetched is asked for again', async () => {
    let isDown = true;
    serve((name) => isDown && name.startsWith('texts.'));
    const { indices, remote } = await open();
    const id = indices.events.at(0)?.id as EventId;
    await expect(remote.textsOf([id])).rejects.toThrow('404');
    isDown = false;
    expect(await remote.textsOf([id])).toHaveLength(1);
  });
});
