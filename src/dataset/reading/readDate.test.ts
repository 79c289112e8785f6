import { describe, expect, test } from 'vitest';
import { toModel } from '#dataset/toModel.ts';

const HEAD = { format: 'nenpyo', version: 1 };

/** The events of a document that gives them in this order, and what is told of them. */
function read(events: readonly object[], languages: readonly string[] = ['en']) {
  const document = {
    ...HEAD,
    dataset: { id: 'd', title: 'D', languages },
    events: events.map((event, i) => ({ id: `e${i}`, title: `Event ${i}`, ...event })),
  };
  const { dataset, problems } = toModel(document);
  return { events: dataset?.events ?? [], told: problems.map(({ kind, path }) => `${kind} ${path}`) };
}

const dateOf = (date: string, languages?: readonly string[]) => read([{ date }], languages).events[0]?.date;

describe('a date of a document is read as people write it', () => {
  test.each([
    ['27/11/2023', '2023-11-27'],
    ['27.11.2023', '2023-11-27'],
    ['Nov 27, 2023', '2023-11-27'],
    ['27 November 2023', '2023-11-27'],
    ['November 2023', '2023-11'],
    ['2023/11/27', '2023-11-27'],
    ['2023-8-5', '2023-08-05'],
    ['2023-11-27 ', '2023-11-27'],
    ['2023年11月27日', '2023-11-27'],
    ['令和5年11月', '2023-11'],
    ['ngày 27 tháng 11 năm 2023', '2023-11-27'],
    ['circa 1965', '1965~'],
    ['1960s', '196X'],
    ['Q3 2024', '2024-35'],
    ['Spring 2024', '2024-21'],
    ['2023-11-27 to 2023-11-30', '2023-11-27/2023-11-30'],
    ['27–30 November 2023', '2023-11-27/2023-11-30'],
    ['2004-06-XX', '2004-06-XX'],
    ['201X', '201X'],
    ['2004-21', '2004-21'],
    ['1985-04-12T23:20:30Z', '1985-04-12T23:20:30Z'],
  ])('%s as %s', (written, edtf) => {
    expect(dateOf(written)?.edtf).toBe(edtf);
    expect(read([{ date: written }]).told).toEqual([]);
  });

  test('the day first where the language of the dataset has it so, and else not guessed', () => {
    expect(dateOf('03/04/2024', ['vi', 'en'])?.edtf).toBe('2024-04-03');
    expect(dateOf('03/04/2024', ['en', 'vi'])?.kind).toBe('words');
  });
});

describe('an event whose date is not read is not lost from sight', () => {
  test.each([
    ['undated', 'notADate'],
    ['27-Nov-23', 'notADate'],
    ['03/04/2024', 'twoDates'],
    ['2024-13', 'notADate'],
  ])('%s: the words are its date, and it is told', (written, kind) => {
    const { events, told } = read([{ date: '2023' }, { date: written }]);
    expect(events.map(({ date }) => date.edtf)).toEqual([written, '2023']);
    expect(told).toEqual([`${kind} events[1].date`]);
  });

  test('what it can mean is told', () => {
    const { problems } = toModel({ ...HEAD, events: [{ id: 'a', date: '03/04/2024', title: 'A' }] });
    expect(problems[0]).toMatchObject({ kind: 'twoDates', detail: '03/04/2024: 2024-04-03, 2024-03-04' });
  });
});

describe('the time of an event', () => {
  test.each([
    [{ date: '2023-11-27', time: '9:30' }, '09:30'],
    [{ date: '2023-11-27', time: '09:30 JST' }, '09:30 JST'],
    [{ date: '2023-11-27', time: '09:30+09:00' }, '09:30 +09:00'],
    [{ date: '2023-11-27/2023-11-29', time: '14:00' }, '14:00'],
    [{ date: '2023-11-27T10:30:00+09:00' }, '10:30 +09:00'],
    [{ date: '27/11/2023 10:30' }, '10:30'],
    [{ date: '2023-11-27' }, null],
  ])('of %j is %s', (event, time) => {
    const { events, told } = read([event]);
    expect(events[0]?.date.time).toBe(time);
    expect(told).toEqual([]);
  });

  test.each([
    { date: '2023-11-27', time: 'noon' },
    { date: '2023-11', time: '09:30' },
  ])('of %j is told to be none', (event) => {
    const { events, told } = read([event]);
    expect(events[0]?.date.time).toBeNull();
    expect(told).toEqual(['notATime events[0].time']);
  });

  test('of another type costs only itself', () => {
    const { events, told } = read([{ date: '2023-11-27', time: 930 }]);
    expect(events).toHaveLength(1);
    expect(told).toEqual(['notATime events[0].time']);
  });

  test('orders the events of a day', () => {
    const { events } = read([
      { date: '2023-11-27', time: '14:00 JST' },
      { date: '2023-11-27', time: '09:30' },
      { date: '2023-11-26' },
    ]);
    expect(events.map(({ id }) => id)).toEqual(['e2', 'e1', 'e0']);
  });
});
