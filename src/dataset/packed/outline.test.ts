import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toModel } from '#dataset/toModel.ts';
import { buildIndices, sidesOf } from '#domain/record/indices.ts';
import type { Dataset, EventId } from '#domain/record/model.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { anyDataset } from '#testing/generators.ts';
import { LEDGER_DOCUMENT } from '#testing/ledgerDocument.ts';
import { packOutline, unpackOutline } from './outline.ts';
import { packDataset } from './packDataset.ts';

const WORDS = { months: ['I', 'II'], year: '{year}' };
const LEDGER = toModel(LEDGER_DOCUMENT).dataset as Dataset;

test('an outline has every date of the dataset, and the names and sides of the named', () => {
  assertProperty(
    fc.property(anyDataset(), (dataset) => {
      const built = buildIndices(dataset);
      const { indices: outline, axisWords } = unpackOutline(packOutline(dataset, 'en', dataset.events.keys(), WORDS));
      expect(axisWords).toEqual(WORDS);
      expect(outline.firstDays).toEqual(built.firstDays);
      expect(outline.lastDays).toEqual(built.lastDays);
      expect(outline.ranks).toEqual(built.ranks);
      if (dataset.info.opensOnTiers.length > 0) expect(outline.facets.tier).toEqual(built.facets.tier);
      dataset.events.forEach((event, position) => {
        const named = outline.events.at(position);
        expect(named?.date).toEqual(event.date);
        expect(Object.values(event.title)).toContain(Object.values(named?.title ?? {})[0]);
        expect(named?.shortTitle).toEqual(event.shortTitle);
        expect(named && sidesOf(named)).toEqual(sidesOf(event));
        expect(outline.positionOf.get(event.id)).toBe(position);
      });
    }),
  );
});

test('who is not named has a date and no title', () => {
  const { indices: outline } = unpackOutline(packOutline(LEDGER, 'vi', [1], WORDS));
  expect(outline.events.at(1)?.title).toEqual({ vi: 'Hai' });
  const { title, date } = outline.events.at(0) ?? {};
  expect(title).toEqual({});
  expect([date?.firstDay, date?.lastDay]).toEqual([outline.firstDays[0], outline.lastDays[0]]);
  expect(outline.positionOf.get(LEDGER.events[0]?.id as EventId)).toBeUndefined();
});

test('the named stand in the order of their rank, before all others', () => {
  const named = fc.array(fc.nat({ max: 24 }), { maxLength: 5 });
  assertProperty(
    fc.property(anyDataset(), named, (dataset, wanted) => {
      const { ranks } = buildIndices(dataset);
      const positions = [...new Set(wanted.filter((position) => position < dataset.events.length))];
      const { indices } = unpackOutline(packOutline(dataset, 'en', positions, WORDS));
      const inOrder = positions.toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
      expect(inOrder.map((position) => indices.ranks[position])).toEqual([...inOrder.keys()]);
      expect([...indices.ranks].sort((a, b) => a - b)).toEqual([...dataset.events.keys()]);
    }),
  );
});

test('a short title comes in the language of the title, else not at all', () => {
  const [first, ...rest] = LEDGER.events;
  const events = [{ ...first, shortTitle: { vi: 'Ngắn' } }, ...rest] as Dataset['events'];
  const shortTitle = (language: string) =>
    unpackOutline(packOutline({ ...LEDGER, events }, language, [0], WORDS)).indices.events.at(0)?.shortTitle;
  expect(shortTitle('vi')).toEqual({ vi: 'Ngắn' });
  expect(shortTitle('en')).toBeNull();
});

test('a title not written in the language comes in its own', () => {
  expect(unpackOutline(packOutline(LEDGER, 'ja', [1], WORDS)).indices.events.at(1)?.title).toEqual({ en: 'Second' });
});

test('another file is no outline', () => {
  expect(() => unpackOutline(packDataset(LEDGER, ['en']))).toThrow();
  expect(() => unpackOutline(new ArrayBuffer(40))).toThrow();
});
