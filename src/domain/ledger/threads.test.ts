import { describe, expect, test } from 'vitest';
import { buildIndices } from '#domain/record/indices.ts';
import { toDayNumber } from '#domain/time/dates.ts';
import { ledgerDataset } from '#testing/ledgerDocument.ts';
import { buildMatrix } from './matrix.ts';
import { buildThreads, type ThreadOptions } from './threads.ts';

const indices = buildIndices(ledgerDataset());
const all = [...indices.events].map((_, i) => i);
const options: ThreadOptions = { topics: [], thirdCountry: false, endOfRecord: toDayNumber(2023, 6, 11) };
const threadOf = (id: string, changes: Partial<ThreadOptions> = {}) =>
  buildThreads(indices, all, { ...options, ...changes }).find(({ topic }) => topic.id === id);

describe('a thread', () => {
  test('holds the positions on its topic in time order, each in the column of its side', () => {
    const entries = threadOf('visa')?.entries.map(({ event, column }) => `${event.id} ${column}`);
    expect(entries).toEqual(['first first', 'second second']);
  });

  test('puts a joint act across both columns', () => {
    expect(threadOf('oda')?.entries.map(({ column }) => column)).toEqual(['both']);
  });

  test('counts the whole months without an entry', () => {
    expect(threadOf('visa')?.entries.map(({ monthsBefore }) => monthsBefore)).toEqual([0, 4]);
  });

  test('leaves side meetings with third countries out unless asked', () => {
    expect(threadOf('visa')?.entries).toHaveLength(2);
    expect(threadOf('visa', { thirdCountry: true })?.entries).toHaveLength(3);
  });

  test('takes only the chosen topics and the given events', () => {
    expect(buildThreads(indices, all, { ...options, topics: ['oda'] }).map(({ topic }) => topic.id)).toEqual(['oda']);
    expect(buildThreads(indices, [0], options).map(({ topic }) => topic.id)).toEqual(['visa']);
  });
});

describe('what a thread says of itself', () => {
  test('who asked how often, the last commitment, and the days to the end of the record', () => {
    const summary = threadOf('visa')?.summary;
    expect(summary?.first.id).toBe('first');
    expect(summary?.last.id).toBe('second');
    expect(summary?.asked).toEqual([{ side: 'vn', count: 1 }]);
    expect(summary?.lastCommitment?.position.id).toBe('p1');
    expect(summary?.daysSinceLast).toBe(10);
  });

  test('nothing is promised where nothing was pledged, agreed or signed', () => {
    expect(threadOf('oda')?.summary.lastCommitment).toBeNull();
    expect(threadOf('oda')?.summary.asked).toEqual([]);
  });
});

describe('the matrix', () => {
  test('counts entries by topic and month and adds up to all entries', () => {
    const threads = buildThreads(indices, all, options);
    const { periods, rows } = buildMatrix(threads);
    expect(periods.map(({ edtf }) => edtf)).toEqual(['2023-01', '2023-02', '2023-03', '2023-04', '2023-05', '2023-06']);
    expect(rows.find(({ topic }) => topic.id === 'visa')?.counts).toEqual([1, 0, 0, 0, 0, 1]);
    const sum = rows.flatMap(({ counts }) => counts).reduce((a, b) => a + b, 0);
    expect(sum).toBe(threads.reduce((total, { entries }) => total + entries.length, 0));
  });

  test('is empty without entries', () => {
    expect(buildMatrix([])).toEqual({ periods: [], rows: [] });
  });
});
