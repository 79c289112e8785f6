// Small files as people have written them, each read from its bytes to what is said of it.

import { describe, expect, test } from 'vitest';
import { formatEventDate } from '#i18n/formatDates.ts';
import { describeProblem } from '#i18n/problems/describeProblem.ts';
import { enProblems } from '#i18n/problems/en.ts';
import { readFiles } from './readFiles.ts';

type Content = string | Uint8Array | Readonly<Record<string, unknown>>;

function read(...contents: readonly Content[]) {
  const files = contents.map((content, i) => ({
    name: `file${i + 1}.json`,
    bytes:
      content instanceof Uint8Array
        ? content
        : new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
  }));
  const { dataset, problems, briefings } = readFiles(files);
  return {
    dataset,
    briefings,
    events: dataset?.events ?? [],
    told: problems.map((one) => describeProblem(one, enProblems)),
  };
}

const FIRST_TALKS = '"events": [{ "id": "a", "date": "2021-03-04", "title": "First talks" }]';

describe('a file written by hand is read, and what was mended is told with line and column:', () => {
  test.each<[what: string, text: string, told: readonly string[]]>([
    ['the example of the README', `{ ${FIRST_TALKS} }`, []],
    [
      'a comma too many',
      `{ "format":"nenpyo","version":1,\n  "events": [\n    { "id": "a", "date": "2021-03-04", "title": "First talks" },\n  ]\n}`,
      ['The file · line 3, column 64 has a comma too many; it was skipped'],
    ],
    [
      'a comment',
      `{ "format":"nenpyo","version":1, // own\n  ${FIRST_TALKS}\n}`,
      ['The file · line 1, column 34 has a comment, which JSON does not know; it was skipped'],
    ],
    [
      'the quotes of a word processor',
      `{ ${FIRST_TALKS.replaceAll(/"([^"]*)"/g, '“$1”')} }`,
      [
        'The file · line 1, column 3 has other quotation marks than the straight " of JSON; they were read as such: (7 times)',
      ],
    ],
  ])('%s', (_, text, told) => {
    const { events, ...rest } = read(text);
    expect(events.map(({ title }) => title)).toEqual([{ en: 'First talks' }]);
    expect(rest.told).toEqual(told);
  });

  test('Shift_JIS', () => {
    const title = Uint8Array.of(0x8d, 0x60, 0x98, 0x70, 0x8b, 0xa6, 0x97, 0xcd, 0x82, 0xcc, 0x8b, 0xa6, 0x8b, 0x63);
    const [before, after] = ['{"events":[{"id":"a","date":"2021-03-04","title":"', '"}]}'].map((part) =>
      new TextEncoder().encode(part),
    );
    const { events, told } = read(Uint8Array.from([...(before ?? []), ...title, ...(after ?? [])]));
    expect(events[0]?.title).toEqual({ en: '港湾協力の協議' });
    expect(told).toEqual(['The file is not UTF-8 and was read in another encoding: Shift_JIS']);
  });
});

test.each<[what: string, content: Content, reason: string]>([
  ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 0, 0, 8, 0, 0x40, 0x6f]), 'is no text'],
  ['a table', 'date,title\n2021-03-04,First talks', 'line 1, column 1 is not JSON'],
])('what cannot be opened, %s, says so in words', (_, content, reason) => {
  const { dataset, told } = read(content);
  expect(dataset).toBeNull();
  expect(told).toEqual([expect.stringContaining(reason)]);
});

test('a briefing file is known as one; of two datasets the second is told; the files of a data folder are one', () => {
  expect(read({ format: 'nenpyo-briefing', version: 1, briefings: [] })).toMatchObject({ dataset: null, told: [] });
  expect(read({ format: 'nenpyo-briefing', version: 1, briefings: [] }).briefings).toHaveLength(1);
  const event = { id: 'a', date: '2024', title: 'x' };
  const two = read({ events: [event] }, { events: [event] });
  expect([two.events.length, two.told.length, two.told[0]]).toEqual([1, 1, expect.stringContaining('file2.json')]);
  const folder = read(
    { events: [{ ...event, participants: [{ person: 'p1' }] }] },
    { people: [{ id: 'p1', name: 'Delegate One' }] },
  );
  expect(folder.events[0]?.participants).toMatchObject([{ person: 'p1' }]);
  expect([folder.dataset?.people[0]?.name, folder.told]).toEqual([{ en: 'Delegate One' }, []]);
});

describe('dates', () => {
  const datesOf = (written: readonly string[]) => {
    const { events, told } = read({ events: written.map((date, i) => ({ id: `e${i}`, date, title: date })) });
    const shown = new Map(events.map((event) => [event.title['en'], formatEventDate(event.date, 'en', 'short')]));
    return { shown: Object.fromEntries(shown), told };
  };

  test('as people write them are the days they say; what is none keeps its event and its words', () => {
    const expected = {
      '27/11/2023': '27 Nov 2023',
      '27.11.2023': '27 Nov 2023',
      '27-Nov-23': '27-Nov-23',
      'Nov 27, 2023': '27 Nov 2023',
      '27 November 2023': '27 Nov 2023',
      'November 2023': 'Nov 2023',
      '2023/11/27': '27 Nov 2023',
      '2023-8-5': '5 Aug 2023',
      '2023-11-27T10:30:00+09:00': '27 Nov 2023, 10:30 +09:00',
      '2023年11月27日': '27 Nov 2023',
      'ngày 27 tháng 11 năm 2023': '27 Nov 2023',
      'circa 1965': 'about 1965',
      '1960s': '1960s',
      'Q3 2024': 'Q3 2024',
      'Spring 2024': 'spring 2024',
      '2023-11-27 to 2023-11-30': '27–30 Nov 2023',
      '27–30 November 2023': '27–30 Nov 2023',
      undated: 'undated',
    };
    const { shown, told } = datesOf(Object.keys(expected));
    expect(shown).toEqual(expected);
    expect(told).toHaveLength(2);
  });

  test('of EDTF are read whole, open ends and years BC with them', () => {
    const expected = {
      '2004-06-XX': 'Jun 2004',
      '2004-XX': '2004',
      '201X': '2010s',
      '2004-21': 'spring 2004',
      '1985-04-12T23:20:30Z': '12 Apr 1985, 23:20:30 UTC',
      '../2024-03': 'until Mar 2024',
      '2023-01-01/..': 'since 1 Jan 2023',
      '-0043-03-15': '15 Mar 44 BC',
      '-0043': '44 BC',
      '0000': '1 BC',
      '-9999': '10000 BC',
      '2024-01-01/2024-01-31': '1–31 Jan 2024',
    };
    expect(datesOf(Object.keys(expected))).toEqual({ shown: expected, told: [] });
  });

  test('of one day keep the order they are written in', () => {
    const ids = Array.from({ length: 12 }, (_, i) => `e${i + 1}`);
    const { events } = read({ events: ids.map((id) => ({ id, date: '2023-11-27', title: id })) });
    expect(events.map(({ id }) => id)).toEqual(ids);
  });
});

describe('nothing is lost without a word:', () => {
  const event = { id: 'a', date: '2024-01-01', title: 'Talks' };
  const at = 'events[0] (a, “Talks”)';

  test('fields of another name', () => {
    const { told } = read({ events: [{ ...event, topic: [], source: [], participant: [], endDate: '', text: 'x' }] });
    const [unknown, meant] = ['has a field that is not known and was left out:', ['topics', 'sources', 'participants']];
    expect(told.slice(0, 3)).toEqual(meant.map((name) => `${at} ${unknown} ${name.slice(0, -1)} (nearest: ${name})`));
    expect(told.slice(3)).toEqual([
      `${at} ${unknown} endDate (nearest: date)`,
      `${at} ${unknown} text (nearest: article)`,
    ]);
  });

  test('references in words', () => {
    const { events, dataset, told } = read({
      events: [
        {
          ...event,
          kind: 'Summit meeting',
          topics: ['Harbour works'],
          place: 'Old Town',
          sources: ['https://example.org/a'],
        },
      ],
    });
    expect(events).toHaveLength(1);
    expect(dataset?.kinds[0]?.label).toEqual({ en: 'Summit meeting' });
    expect(dataset?.topics[0]?.label).toEqual({ en: 'Harbour works' });
    expect(dataset?.places[0]?.name).toEqual({ en: 'Old Town' });
    expect(dataset?.sources[0]?.url).toBe('https://example.org/a');
    expect(told).toHaveLength(4);
  });

  test('ids of any script, numbers, and none', () => {
    const { events, told } = read({
      events: ['hội-nghị', '会談-1', 7, undefined].map((id) => ({ id, date: '2024-01-07', title: 'x' })),
    });
    expect(events.map(({ id }) => id)).toEqual(['hội-nghị', '会談-1', '7', '2024-01-07-x']);
    expect(told).toEqual([]);
  });

  test('sources whose address is no web address as it stands', () => {
    const { dataset, told } = read({
      sources: ['www.example.org/a', 'doi:10.1000/1'].map((url, i) => ({ id: `s${i}`, publisher: 'Archive', url })),
      events: [{ ...event, sources: ['s0', 's1'] }],
    });
    expect(dataset?.sources.map(({ url }) => url)).toEqual(['https://www.example.org/a', 'https://doi.org/10.1000/1']);
    expect(dataset?.sources.map(({ publisher }) => publisher)).toEqual([{ en: 'Archive' }, { en: 'Archive' }]);
    expect(told).toEqual([]);
  });

  test('events without a title, and the row a problem stands in', () => {
    const { events, told } = read({
      events: [
        { ...event, title: '  ' },
        { id: 'b', date: '2024-99', title: 'Row 2' },
      ],
    });
    expect(events).toHaveLength(2);
    expect(told).toEqual([
      'events[0] (a) has no name; an event is called by its date, anything else by its id',
      'events[1].date (b, “Row 2”) is not a date: 2024-99',
    ]);
  });

  test('line breaks of an article', () => {
    const { events } = read({
      events: [{ ...event, article: [{ text: 'First line\nsecond line\n\nNew paragraph.' }] }],
    });
    expect(events[0]?.article.map(({ text }) => text)).toEqual([{ en: 'First line\nsecond line\n\nNew paragraph.' }]);
  });
});
