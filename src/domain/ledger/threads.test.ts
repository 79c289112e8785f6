import { describe, expect, test } from 'vitest';
import { toModel } from '#dataset/toModel.ts';
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

test('of an account that is chosen a thread has only the statements that rest on it', () => {
  const sides = ['vn', 'jp'].map((id) => ({ id, label: id }));
  const sources = sides.map(({ id }) => ({ id: `of-${id}`, publisher: id, title: id, language: 'en', side: id }));
  const statement = (id: string, ...from: string[]) => ({
    id,
    actor: 'vietnam',
    act: 'asks',
    topic: 'visa',
    statement: id,
    sources: from.map((side) => `of-${side}`),
  });
  const { dataset } = toModel({
    format: 'nenpyo',
    version: 1,
    sides,
    sources,
    places: [{ id: 'vietnam', name: 'Vietnam' }],
    acts: [{ id: 'asks', label: 'asks' }],
    topics: [{ id: 'visa', label: 'Visa' }],
    events: [
      {
        id: 'talks',
        date: '2024-08-21',
        title: 'Talks',
        topics: ['visa'],
        positions: [statement('one', 'vn'), statement('two', 'jp'), statement('three', 'vn', 'jp'), statement('four')],
      },
    ],
  });
  if (!dataset) throw new Error('no dataset');
  const statements = (accounts: readonly string[]) =>
    buildThreads(buildIndices(dataset), [0], { ...options, accounts }).flatMap(({ entries }) =>
      entries.map(({ position }) => position.id),
    );
  expect(statements([])).toEqual(['one', 'two', 'three', 'four']);
  expect(statements(['vn'])).toEqual(['one']);
  expect(statements(['both', 'jp'])).toEqual(['two', 'three']);
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
    expect(periods.map(({ from }) => from)).toEqual(['2023-01', '2023-02', '2023-03', '2023-04', '2023-05', '2023-06']);
    expect(rows.find(({ topic }) => topic.id === 'visa')?.counts).toEqual([1, 0, 0, 0, 0, 1]);
    const sum = rows.flatMap(({ counts }) => counts).reduce((a, b) => a + b, 0);
    expect(sum).toBe(threads.reduce((total, { entries }) => total + entries.length, 0));
  });

  test('is empty without entries', () => {
    expect(buildMatrix([])).toEqual({ periods: [], rows: [] });
  });

  const matrixOf = (...dates: readonly string[]) => {
    const events = dates.map((date, i) => ({
      id: `e${i}`,
      date,
      title: date,
      positions: [{ id: 'p', actor: 'vn', act: 'asks', topic: 'visa', statement: 'Asks.' }],
    }));
    const { dataset } = toModel({
      format: 'nenpyo',
      version: 1,
      places: [{ id: 'vn', name: 'Vietnam' }],
      acts: [{ id: 'asks', label: 'asks' }],
      topics: [{ id: 'visa', label: 'Visa' }],
      events: events.map((event) => ({ ...event, topics: ['visa'] })),
    });
    if (!dataset) throw new Error('no dataset');
    const many = buildIndices(dataset);
    return buildMatrix(buildThreads(many, [...many.events].keys(), options));
  };

  test('of long times has years, tens or hundreds of them, so that they are seen at a glance', () => {
    expect(matrixOf('2014', '2023').periods.map(({ from, to }) => [from, to])[0]).toEqual(['2014', '2014']);
    const decades = matrixOf('1015', '2023').periods;
    expect(decades).toHaveLength(102);
    expect(decades[0]).toMatchObject({ from: '1010', to: '1019', years: 10 });
    const { periods, rows } = matrixOf('-0043', '9999', 'Y-199999');
    expect(periods.length).toBeLessThan(250);
    expect(rows[0]?.counts.filter((count) => count > 0)).toEqual([1, 1, 1]);
  });

  test('counts what began at some time where it is known to have ended, and leaves out what is at no known time', () => {
    const { periods, rows } = matrixOf('../2023-03', '2023-01-10', 'undated', '2023-02/..');
    expect(periods.map(({ from }) => from)).toEqual(['2023-01', '2023-02', '2023-03']);
    expect(rows[0]?.counts).toEqual([1, 1, 1]);
  });
});
