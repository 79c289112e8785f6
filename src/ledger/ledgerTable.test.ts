import { expect, test } from 'vitest';
import { buildThreads } from '#domain/ledger/threads.ts';
import { buildIndices } from '#domain/record/indices.ts';
import { toDayNumber } from '#domain/time/dates.ts';
import { en } from '#i18n/messages/en.ts';
import { toHtmlTable, toTabSeparated } from '#lib/text/table.ts';
import { ledgerDataset } from '#testing/ledgerDocument.ts';
import { ledgerTable } from './ledgerTable.ts';

const indices = buildIndices(ledgerDataset());
const threads = buildThreads(
  indices,
  [...indices.events].map((_, i) => i),
  { topics: [], thirdCountry: true, endOfRecord: toDayNumber(2023, 12, 31) },
);
const table = ledgerTable(threads, indices, 'en', en);

test('every entry is one row under one head, all of one length', () => {
  expect(table).toHaveLength(1 + 4);
  expect(new Set(table.map((row) => row.length)).size).toBe(1);
  expect(table[1]).toEqual([
    'Visas',
    '10 Jan 2023',
    'Chinh',
    'Prime Minister',
    'asked',
    'Japan',
    'Easier visas.',
    'First',
    'Paper',
  ]);
});

test('as HTML the texts are escaped, as tab-separated text one line is one row', () => {
  expect(toHtmlTable(table)).toContain('Aid &lt;b&gt;&amp;&lt;/b&gt; loans.');
  expect(toTabSeparated([['a\tb', 'c\nd']])).toBe('a b\tc d');
});
