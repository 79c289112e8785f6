import { expect, test } from 'vitest';
import { packDataset } from '#dataset/packed/packDataset.ts';
import { unpackDataset } from '#dataset/packed/unpackDataset.ts';
import { toModel } from '#dataset/toModel.ts';
import type { Dataset } from '#domain/record/model.ts';
import { openRecord, withTexts } from './record.ts';

const { dataset } = toModel({
  events: [
    { id: 'a', date: '2024-01-10', title: '' },
    { id: 'b', date: '2024-02~', title: ' ' },
    { id: 'c', date: '2024-03-01', title: 'Named' },
  ],
});
const record = openRecord(unpackDataset(packDataset(dataset as Dataset, ['en'])));
const titles = (of = record) => Array.from(of.indices.events, ({ title }) => title);

test('an event without a title is called by its date, in each language of the interface', () => {
  expect(titles()).toEqual([
    { en: '10 January 2024', vi: '10 tháng 1 năm 2024', ja: '2024年1月10日' },
    { en: 'about February 2024', vi: 'khoảng tháng 2 năm 2024', ja: '2024年2月頃' },
    { en: 'Named' },
  ]);
});

test('and stays so when its texts have come', () => {
  const events = new Map((dataset?.events ?? []).map((event) => [event.id, event]));
  expect(titles(withTexts(record, { events, sources: [], briefings: [] }, ['en']))).toEqual(titles());
});

test('asked for again, it is the same event', () => {
  expect(record.indices.events.at(0)).toBe(record.indices.events.at(0));
});
