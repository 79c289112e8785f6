import { expect, test } from 'vitest';
import { LEDGER_DOCUMENT } from '#testing/ledgerDocument.ts';
import { joinDocument, splitDocument } from './splitDocument.ts';
import { toModel } from './toModel.ts';

const { index, texts } = splitDocument(LEDGER_DOCUMENT, ['en', 'vi']);

test('the index alone is a sound dataset without articles', () => {
  const { dataset, problems } = toModel(index);
  expect(problems).toEqual([]);
  expect(dataset?.events.map(({ article, positions, note }) => [article.length, positions.length, note])).toEqual([
    [0, 0, null],
    [0, 0, null],
    [0, 0, null],
  ]);
});

test('joined with the texts of all languages it is the whole document again', () => {
  expect(toModel(joinDocument(index, texts)).dataset).toEqual(toModel(LEDGER_DOCUMENT).dataset);
});

test('with one language only, texts are in that language', () => {
  const vi = texts.filter(({ language }) => language === 'vi');
  const event = toModel(joinDocument(index, vi)).dataset?.events[1];
  expect(event?.positions[0]?.statement).toEqual({ vi: 'Thủ tục đơn giản.' });
  expect(event?.note).toEqual({ vi: 'Chưa chắc.' });
  expect(event?.title).toEqual({ en: 'Second', vi: 'Hai' });
});
