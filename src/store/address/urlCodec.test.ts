import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataFiles } from '#build/data/readDataFiles.ts';
import { toModel } from '#dataset/toModel.ts';
import { withFacet } from '#domain/find/query.ts';
import { LANE_CHOICES, type LaneBy } from '#domain/picture/lanes.ts';
import { buildIndices, FACETS } from '#domain/record/indices.ts';
import type { EventId } from '#domain/record/model.ts';
import { type Instant, MS_PER_DAY } from '#domain/time/dates.ts';
import { clampWindow, decodeWindow, isSameWindow } from '#domain/time/timeWindow.ts';
import { LANGUAGES, type Language } from '#i18n/languages.ts';
import { openRecord } from '#store/record.ts';
import { openingView, VIEWS, type ViewState } from '#store/viewState.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { anyQuery } from '#testing/generators.ts';
import { decodeView, encodeView } from './urlCodec.ts';

const { document } = readDataFiles(fileURLToPath(new URL('../../../data', import.meta.url)));
const { dataset } = toModel(document);
if (!dataset) throw new Error('The bundled record cannot be opened.');
const record = openRecord(buildIndices(dataset));
const { indices, limits, opening } = record;
const OPENING = openingView(record);
const decode = (hash: string) => decodeView(hash, record);
const encode = (view: ViewState, language: Language | null) => encodeView(view, language, opening);
const [firstEvent = '' as EventId, secondEvent = '' as EventId] = [...indices.events].map(({ id }) => id);

const anyWindow = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 4, max: 4000 }))
  .map(([share, days]) => {
    const start = limits.earliest + share * (limits.latest - limits.earliest);
    return clampWindow({ start: start as Instant, end: (start + days * MS_PER_DAY) as Instant }, limits);
  });
const texts = ['', 'đối tác', '岸田', 'a+b & c=d #?%', '"quoted"', '100%', 'a,b/c', '😀'];
/** Lanes of a kind with some of them hidden. */
const anyLanes = fc.constantFrom(...LANE_CHOICES).chain((lanes) => {
  const ids: Readonly<Record<LaneBy, readonly string[]>> = {
    none: [],
    group: dataset.topicGroups.map(({ id }) => id),
    person: indices.facets.person.values,
    kind: dataset.kinds.map(({ id }) => id),
    side: dataset.sides.map(({ id }) => id),
    place: dataset.places.map(({ id }) => id),
  };
  const some = lanes === 'none' ? fc.constant([]) : fc.subarray(['', ...ids[lanes]].sort());
  return some.map((hiddenLanes) => ({ lanes, hiddenLanes }));
});
const anyRest = fc.record({
  query: anyQuery(indices, texts),
  window: fc.oneof(fc.constant(null), anyWindow),
  view: fc.constantFrom(...VIEWS),
  thirdCountry: fc.boolean(),
  holders: fc.boolean(),
  briefing: fc.constant(null),
  scene: fc.constant(0),
  selection: fc.oneof(fc.constant(null), fc.constantFrom(...[...indices.events].map(({ id }) => id))),
});
const anyView: fc.Arbitrary<ViewState> = fc.tuple(anyRest, anyLanes).map(([rest, lanes]) => ({ ...rest, ...lanes }));
const anyLanguage = fc.oneof(fc.constant(null), fc.constantFrom(...LANGUAGES));

/** Texts that look like addresses, with right and wrong values. */
const anyHash = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'view',
        'third',
        'lanes',
        'hide',
        'q',
        ...FACETS,
        'together',
        'part',
        'from',
        'to',
        'at',
        'event',
        'lang',
        'x',
        '__proto__',
      ),
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          'person',
          '1',
          'principal',
          'principal,mentioned',
          'oda',
          'kishida-fumio,to-lam',
          'vn,jp',
          'side',
          '-,vn,vn',
          '2023-11',
          '2024~',
          '2023/2024',
          '2024-01-01T05/2024-07-20T07',
          'vi',
          'constructor',
          firstEvent,
          '😀'.repeat(150),
          '%',
          '%ff',
          '+',
        ),
      ),
    ),
    { maxLength: 6 },
  )
  .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
const anyText = fc.oneof(anyHash, fc.string(), fc.string({ unit: 'binary' }));

describe('there and back', () => {
  test('a view comes back as it was, its window within an hour or, when long, half a day', () => {
    assertProperty(
      fc.property(anyView, anyLanguage, (view, language) => {
        const { view: decoded, language: read, unread } = decode(encode(view, language));
        expect({ ...decoded, window: null }).toEqual({ ...view, window: null });
        expect(read).toBe(language);
        expect(unread).toEqual([]);
        const near = view.window && decoded.window && isSameWindow(decoded.window, view.window, 0.6 * MS_PER_DAY);
        expect(view.window === null ? decoded.window === null : near).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('no text makes it fail, and what was read is written clean for good', () => {
    assertProperty(
      fc.property(anyText, (text) => {
        const { view, language } = decode(text);
        const clean = encode(view, language);
        const again = decode(clean);
        expect(again.unread).toEqual([]);
        expect(encode(again.view, again.language)).toBe(clean);
      }),
      { numRuns: 200 },
    );
  });

  test('a text too long for an address is cut between its signs', () => {
    const { view } = decode(`q=x${'😀'.repeat(150)}`);
    expect(() => encode(view, null)).not.toThrow();
    expect(view.query.text).toBe(`x${'😀'.repeat(99)}`);
  });

  test('half a sign typed into the search box is no error', () => {
    expect(() => encode({ ...OPENING, query: { ...opening, text: '\ud83d' } }, null)).not.toThrow();
  });
});

describe('written', () => {
  test('the default view has an empty address', () => {
    expect(encode(OPENING, null)).toBe('');
    expect(decode('')).toEqual({ view: OPENING, language: null, unread: [], isNewer: false });
    expect(decode('#').view).toEqual(OPENING);
  });

  test('everything stands in one order and can be read', () => {
    const people = withFacet({ ...opening, text: 'đối tác, ODA' }, 'person', ['vo-van-thuong', 'kishida-fumio']);
    const query = { ...people, together: true, parts: ['principal'] as const, from: '2023-11', to: '2024' };
    const window = decodeWindow('2023-10-01/2024-10-01');
    const view: ViewState = { ...OPENING, query, window, lanes: 'person', selection: secondEvent };
    expect(encode(view, 'vi')).toBe(
      'lanes=person&q=%C4%91%E1%BB%91i+t%C3%A1c,+ODA&person=kishida-fumio,vo-van-thuong&together=1&part=principal' +
        `&from=2023-11&to=2024&at=2023-10-01/2024-10-01&event=${secondEvent}&lang=vi`,
    );
  });

  test('hidden lanes are named in sorted order, that of the rest by a hyphen', () => {
    const { view, unread } = decode('lanes=side&hide=vn,jp,vn,-');
    expect(view.hiddenLanes).toEqual(['', 'jp', 'vn']);
    expect(encode(view, null)).toBe('lanes=side&hide=-,jp,vn');
    expect(unread).toEqual([]);
  });

  test('equal views have equal addresses, in whatever order they were asked for', () => {
    const one = decode('topic=oda,azec&lanes=person&person=to-lam,kishida-fumio');
    const other = decode('#person=kishida-fumio,to-lam,to-lam&topic=azec,oda&lanes=person');
    expect(one).toEqual(other);
    expect(encode(one.view, null)).toBe(encode(other.view, null));
  });
});

describe('what is not known is dropped and named, and the rest is kept', () => {
  test.each([
    ['person=nobody,to-lam', 'person=to-lam', 'person: nobody'],
    ['lanes=colour&topic=oda', 'topic=oda', 'lanes: colour'],
    ['lanes=side&hide=vn,oda', 'lanes=side&hide=vn', 'hide: oda'],
    ['lanes=person&hide=constructor', 'lanes=person', 'hide: constructor'],
    ['event=2099-01-01-nothing', '', 'event: 2099-01-01-nothing'],
    ['lang=fr', '', 'lang: fr'],
    // More is shown without these.
    ['person=nobody', '', 'person: nobody +'],
    ['topic=*', '', 'topic: * +'],
    ['from=2024-13&to=2024', 'to=2024', 'from: 2024-13 +'],
    ['to=2024~x', '', 'to: 2024~x +'],
    ['at=2024/2023', '', 'at: 2024/2023'],
    ['person=to-lam&together=yes', 'person=to-lam', 'together: yes +'],
    ['person=to-lam&part=boss', 'person=to-lam', 'part: boss +'],
    ['colour=red&kind=summit', 'kind=summit', ': colour=red +'],
    ['kind=toString', '', 'kind: toString +'],
    ['q=one&q=two', 'q=one', ': q=two'],
  ])('%s becomes "%s"', (hash, clean, named) => {
    const { view, language, unread } = decode(hash);
    expect(encode(view, language)).toBe(clean);
    expect(unread.map(({ key, value, widens }) => `${key ?? ''}: ${value}${widens ? ' +' : ''}`)).toEqual([named]);
  });

  test('what programs add to count visits is no part of a link', () => {
    expect(decode('utm_source=x&kind=summit&fbclid=123').unread).toEqual([]);
  });

  test('a search that is cut because it is too long is named', () => {
    const { view, unread } = decode(`q=${'x'.repeat(201)}`);
    expect(view.query.text).toBe('x'.repeat(200));
    expect(unread).toEqual([{ key: 'q', value: 'x'.repeat(200), widens: true }]);
  });

  test('without lanes none is hidden', () => {
    expect(decode('hide=vn,jp').view).toEqual(OPENING);
  });

  test('without people nobody is together and nobody takes part', () => {
    expect(decode('together=1&part=principal').view).toEqual(OPENING);
  });

  test('a window far away or far too long is brought within the limits', () => {
    const { window } = decode('at=-5000/5000').view;
    expect(window && clampWindow(window, limits)).toEqual(window);
  });
});

test('ids of any script come back from an address, also when their letters were taken apart on the way', () => {
  const ids = ['hội-nghị', '会談-1', 'محادثات', 'constructor', '__proto__'];
  const document = {
    events: ids.map((id) => ({ id, date: '2024', title: id, kind: id, topics: [id], participants: [{ person: id }] })),
    briefings: [{ id: 'bản-tóm-tắt', title: 'B', scenes: [{ view: '', title: 'S' }] }],
  };
  const own = openRecord(buildIndices(toModel(document).dataset as never));
  for (const { id } of own.indices.events) {
    for (const form of ['NFC', 'NFD'] as const) {
      const written = encodeURIComponent(id.normalize(form));
      const { view, unread } = decodeView(`event=${written}&topic=${written}&lanes=person&hide=${written}`, own);
      expect(unread).toEqual([]);
      expect([view.selection, view.query.facets.topic, view.hiddenLanes]).toEqual([id, [id], [id]]);
      expect(decodeView(encodeView(view, null, own.opening), own).view).toEqual(view);
    }
  }
  expect(decodeView(`briefing=${encodeURIComponent('bản-tóm-tắt')}&scene=1`, own).view.briefing).toBe('bản-tóm-tắt');
});
