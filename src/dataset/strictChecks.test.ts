import { describe, expect, test } from 'vitest';
import { describeInEnglish } from '#i18n/problems/describeProblem.ts';
import { checkStrictly } from './strictChecks.ts';

const both = (en: string, vi = en) => ({ en, vi });

/** A small document with nothing wrong; tests break it in one place. */
function soundDocument() {
  return {
    format: 'nenpyo',
    version: 1,
    dataset: { id: 'd', title: both('Relations'), languages: ['en', 'vi'] },
    people: [
      { id: 'chinh', name: both('Chinh'), offices: [{ office: 'pm', from: '2021', to: '2026' }] },
      { id: 'vu', name: both('Vu'), offices: [{ office: 'pm', seen: ['2024-08'] }] },
    ],
    offices: [{ id: 'pm', title: both('Prime Minister') }],
    topics: [{ id: 'oda', label: both('Aid'), group: 'economy' }],
    topicGroups: [{ id: 'economy', label: both('Economy') }],
    kinds: [{ id: 'meeting', label: both('Meeting') }],
    acts: [{ id: 'asks', label: both('asks') }],
    sources: [{ id: 'vna', publisher: both('VNA'), title: 'Talks', language: 'en' }],
    events: [
      {
        id: 'talks',
        date: '2024-08-21',
        title: both('Talks', 'Hội đàm'),
        kind: 'meeting',
        topics: ['oda'],
        participants: [
          { person: 'chinh', offices: ['pm'] },
          { person: 'vu', offices: ['pm'] },
        ],
        article: [{ text: both('[[person:chinh|He]] spoke.', 'Ông [[person:chinh|Chính]] nói.'), sources: ['vna'] }],
        positions: [{ id: 'p1', actor: 'chinh', act: 'asks', statement: both('More'), sources: ['vna'] }],
        sources: ['vna'],
      },
    ],
  };
}

type Event = ReturnType<typeof soundDocument>['events'][number];

const problemsOf = (document: object) => checkStrictly(document).problems.map(describeInEnglish);
const problemsWith = (change: object) => problemsOf({ ...soundDocument(), ...change });
/** The problems after the one event was changed. */
function problemsAfter(change: (event: Event) => object): readonly string[] {
  const document = soundDocument();
  return problemsOf({ ...document, events: document.events.map((event) => ({ ...event, ...change(event) })) });
}

test('a document with every language, source and term may be shipped', () => {
  expect(problemsOf(soundDocument())).toEqual([]);
});

test('what a reader of a file of one’s own takes as it is meant has to be written as the schema has it', () => {
  expect(problemsAfter(() => ({ topics: 'oda' }))).toEqual([
    'events[0].topics has the wrong form and was left out: oda (expected: a list)',
  ]);
  expect(problemsAfter(() => ({ topics: ['Aid'] }))).toEqual([]);
  expect(problemsAfter(() => ({ kind: 'Press conference' }))[0]).toContain('a record of that name was made');
});

test('what is wrong already for a tolerant reader is told as well', () => {
  expect(problemsAfter(() => ({ partOf: 'visit' }))).toEqual([
    'events[0].partOf (talks, “Talks”) refers to nothing: visit',
  ]);
  expect(problemsOf({})[0]).toContain('is not a Nenpyo dataset');
});

describe('keys and languages', () => {
  test.each(['headline', 'constructor', 'toString'])('the key "%s" is unknown', (key) => {
    expect(problemsAfter(() => ({ [key]: 1 }))).toMatchObject([
      expect.stringMatching(`^events\\[0\\] \\(talks, “Talks”\\) has a field that is not known .*: ${key}`),
    ]);
    expect(problemsWith({ [key]: [] })).toEqual([`The file has a field that is not known and was left out: ${key}`]);
  });

  test('a __proto__ key is unknown too', () => {
    const document = JSON.parse(JSON.stringify(soundDocument()).replace('"id":"talks"', '"id":"talks","__proto__":{}'));
    expect(problemsOf(document)).toEqual([
      'events[0] (talks, “Talks”) has a field that is not known and was left out: __proto__',
    ]);
  });

  test.each([
    [{ en: 'Talks' }, 'events[0](talks).title has no text in a language: vi'],
    [{ en: 'Talks', vi: '  ' }, 'events[0](talks).title has no text in a language: vi'],
    [
      { ...both('Talks'), fr: 'Entretiens' },
      'events[0].title (talks, “Talks”) has a text in a language the dataset does not name; it was left out: fr',
    ],
  ])('a title of %j misses or exceeds the languages of the dataset', (title, line) => {
    expect(problemsAfter(() => ({ title }))).toEqual([line]);
  });

  test('a bare text lacks every language', () => {
    expect(problemsAfter(() => ({ title: 'Talks' }))).toHaveLength(2);
  });
});

test('a weight and a short title are asked for of no event, but are whole where they are', () => {
  expect(problemsAfter(() => ({ weight: 50, shortTitle: both('Talks') }))).toEqual([]);
  expect(problemsAfter(() => ({ weight: 0, shortTitle: { en: 'Talks' } }))).toEqual([
    'events[0].weight (talks, “Talks”) is out of range and was left out: 0 (expected: ≥ 1)',
    'events[0](talks).shortTitle has no text in a language: vi',
  ]);
  expect(problemsAfter(() => ({ shortTitle: both('Talks', 'x'.repeat(33)) }))).toEqual([
    'events[0].shortTitle.vi (talks, “Talks”) is too long: (expected: 32)',
  ]);
});

describe('articles and positions', () => {
  const paragraph = (change: object) => (event: Event) => ({ article: [{ ...event.article[0], ...change }] });

  test.each([
    [{ sources: [] }, 'events(talks).article[0] has no source'],
    [
      { text: both('[[person:chinh|He]] spoke.', 'Ông nói.') },
      'events(talks).article[0] has links that differ between languages: person:chinh | ',
    ],
    [
      { text: both('[[person:chin|He]] spoke.') },
      'events[0].article[0].text (talks, “Talks”) refers to nothing: chin (nearest: chinh)',
    ],
    [
      { text: both('[[event:nothing|That day]]') },
      'events[0].article[0].text (talks, “Talks”) refers to nothing: nothing',
    ],
  ])('a paragraph with %j is told', (change, line) => {
    expect(problemsAfter(paragraph(change))).toEqual([line]);
  });

  test('links may stand in another order in another language', () => {
    const links = ['[[person:chinh|A]]', '[[topic:oda|B]]'] as const;
    const text = both(links.join(' and '), [...links].reverse().join(' và '));
    expect(problemsAfter(paragraph({ text }))).toEqual([]);
  });

  test('a paragraph’s source is one of the event’s', () => {
    expect(problemsAfter(() => ({ sources: [] }))).toEqual([
      "events(talks).article[0] refers to nothing: vna is not among the event's sources",
      "events(talks).positions(p1) refers to nothing: vna is not among the event's sources",
      'sources holds what nothing uses: vna',
    ]);
  });

  test('a position has a source and an id of its own', () => {
    expect(
      problemsAfter(({ positions }) => ({
        positions: [...positions, ...positions.map((p) => ({ ...p, sources: [] }))],
      })),
    ).toEqual(['events(talks).positions(p1) is an id used twice: p1', 'events(talks).positions(p1) has no source']);
  });
});

describe('whose account a statement rests on', () => {
  const sides = [{ id: 'vn', label: both('Vietnam') }];
  const sourceWith = (change: object) => [{ ...soundDocument().sources[0], ...change }];

  test('the side of a source is one of the record’s', () => {
    expect(problemsWith({ sides, sources: sourceWith({ side: 'vn' }) })).toEqual([]);
    expect(problemsWith({ sides, sources: sourceWith({ side: 'us' }) })).toEqual([
      'sources[0].side (vna, “Talks”) refers to nothing: us (nearest: vn)',
      'sides holds what nothing uses: vn',
    ]);
  });

  test('an account names its sources, and they are the event’s', () => {
    const resting = (sources: readonly string[]) =>
      problemsAfter(({ positions }) => ({ positions: positions.map((p) => ({ ...p, sources })) }));
    expect(resting([])).toEqual(['events(talks).positions(p1) has no source']);
    const other = { ...soundDocument().sources[0], id: 'other' };
    const [event] = soundDocument().events;
    const positions = event?.positions.map((position) => ({ ...position, sources: ['other'] }));
    expect(problemsWith({ sources: [...soundDocument().sources, other], events: [{ ...event, positions }] })[0]).toBe(
      "events(talks).positions(p1) refers to nothing: other is not among the event's sources",
    );
  });
});

describe('words of others', () => {
  const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ');
  const stating = (en: string, vi: string) =>
    problemsAfter(({ positions }) => ({ positions: positions.map((p) => ({ ...p, statement: both(en, vi) })) }));

  test.each([
    ['in English', words(25, 'more'), words(26, 'more'), (text: string) => `Said “${text}”.`],
    ['in straight marks', words(25, 'more'), words(26, 'more'), (text: string) => `Said "${text}".`],
    ['in Japanese marks', '貿易'.repeat(25), '貿易'.repeat(26), (text: string) => `「${text}」と述べた。`],
  ])('are quoted up to 25 of them, %s', (_, short, long, quoting) => {
    expect(stating(quoting(short), 'Nhiều hơn')).toEqual([]);
    expect(stating(quoting(long), 'Nhiều hơn')).toEqual([
      `events(talks).positions(p1).statement.en quotes too many words of somebody else: ${long} (expected: ≤ 25)`,
    ]);
  });

  test('are counted in every language, in articles and notes as well, links by their words', () => {
    const long = words(26, 'nhiều');
    expect(stating('More', `“${long}”`)[0]).toMatch(/^events\(talks\)\.positions\(p1\)\.statement\.vi quotes too/);
    expect(problemsAfter(() => ({ note: both('Doubt', `«${long}»`) }))[0]).toMatch(/^events\(talks\)\.note\.vi quotes/);
    const text = both(`“[[person:chinh|${words(13, 'he')}]] ${words(13, 'spoke')}”`, '[[person:chinh|Ông]] nói.');
    expect(problemsAfter(({ article }) => ({ article: [{ ...article[0], text }] }))[0]).toMatch(
      /^events\(talks\)\.article\[0\]\.en quotes too many words/,
    );
  });

  test('that stand between two quotations are nobody’s', () => {
    expect(stating(`“Yes”, ${words(30, 'and')} “no”`, 'Nhiều hơn')).toEqual([]);
  });

  test.each(['“Talks in Hanoi”', '"Talks in Hanoi"', '「ハノイで会談」', ' ‘Talks’ '])(
    'are not what an unread headline looks like: %s',
    (title) => {
      const [source] = soundDocument().sources;
      expect(problemsWith({ sources: [{ ...source, title }] })).toEqual([]);
      expect(problemsWith({ sources: [{ ...source, title, titleRead: false }] })).toEqual([
        `sources(vna).title stands in quotation marks, and nobody read this headline: ${title}`,
      ]);
    },
  );

  test('may stand within the description of a page', () => {
    const [source] = soundDocument().sources;
    expect(problemsWith({ sources: [{ ...source, title: 'Talks on “security” in Hanoi', titleRead: false }] })).toEqual(
      [],
    );
  });
});

test.each([
  ['2024-08-21', []],
  ['2024', []],
  ['2021-01-01', ['vu']],
  ['2024-09-03', ['vu']],
  ['2020-12-31', ['chinh', 'vu']],
  ['2027', ['chinh', 'vu']],
])('on %s these were not recorded in their office: %j', (date, people) => {
  expect(problemsAfter(() => ({ date }))).toEqual(
    people.map((id) => `events(talks).participants(${id}) was not recorded in this office on that day: pm`),
  );
});

describe('what nothing refers to is told', () => {
  const EXTRA = {
    people: { id: 'extra', name: both('Extra') },
    places: { id: 'extra', name: both('Extra') },
    organizations: { id: 'extra', name: both('Extra') },
    offices: { id: 'extra', title: both('Extra') },
    topics: { id: 'extra', label: both('Extra') },
    topicGroups: { id: 'extra', label: both('Extra') },
    kinds: { id: 'extra', label: both('Extra') },
    acts: { id: 'extra', label: both('Extra') },
    sides: { id: 'extra', label: both('Extra') },
    sources: { id: 'extra', publisher: both('P'), title: 'T', language: 'en' },
  } as const;
  test.each(Object.entries(EXTRA))('in %s', (collection, record) => {
    const before: readonly object[] = { places: [], organizations: [], sides: [], ...soundDocument() }[
      collection as keyof typeof EXTRA
    ];
    expect(problemsWith({ [collection]: [...before, record] })).toEqual([
      `${collection} holds what nothing uses: extra`,
    ]);
  });
});

test('the words of a briefing are asked for in every language', () => {
  const scene = { view: 'event=talks', title: both('Talks'), text: { en: 'More' }, notes: both('Ask', ' ') };
  expect(problemsWith({ briefings: [{ id: 'b', title: 'One language', scenes: [scene] }] })).toEqual([
    'briefings[0](b).title has no text in a language: en',
    'briefings[0](b).title has no text in a language: vi',
    'briefings[0](b).scenes[0].text has no text in a language: vi',
    'briefings[0](b).scenes[0].notes has no text in a language: vi',
  ]);
});
