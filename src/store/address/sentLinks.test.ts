// Links as mails, chats, documents and hands have made them.

import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataFiles } from '#build/data/readDataFiles.ts';
import { toModel } from '#dataset/toModel.ts';
import { buildIndices } from '#domain/record/indices.ts';
import { openRecord } from '#store/record.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { drawRecord } from '#testing/datasetBuilder.ts';
import { readParts, withQueryBehindHash } from './addressParts.ts';
import { decodeView, encodeView } from './urlCodec.ts';

const { document } = readDataFiles(fileURLToPath(new URL('../../../data', import.meta.url)));
const { dataset } = toModel(document);
if (!dataset) throw new Error('The bundled record cannot be opened.');
const record = openRecord(buildIndices(dataset));

const EVENT = 'event=2023-11-27-comprehensive-strategic-partnership';
const WHOLE = `lanes=side&person=kishida-fumio&topic=new-generation-oda,oda&at=2023-11-01/2024-01-15&${EVENT}`;
/** What a link as it came is read as; with what was not understood behind it. */
const read = (text: string) => {
  const { view, language, unread } = decodeView(text, record);
  return [encodeView(view, language, record.opening), ...unread.map(({ value }) => value)].join(' ! ');
};

describe('what was put behind a link is no part of it', () => {
  const BEHIND = [
    ...'.,;:!?)]}>»”’"\'。、」）】》…*_~|`',
    '.)',
    ').',
    '…」',
    '!!!',
    '&gt;',
    '&gt;.',
    '&quot;',
    '&#39;)',
    '&nbsp;',
    '%3E',
    '%20',
    '%22%3E',
    '\u200b',
    '\u00a0',
    '👍',
    '?utm_source=mail',
    '&utm_source=mail&utm_medium=x',
    '&fbclid=abc',
    '#events',
    '%0A%0ARegards',
    '> wrote:',
    '%20(see%20below)',
    '&',
  ];
  test.each(BEHIND)('%j', (sign) => {
    for (const link of [EVENT, 'topic=new-generation-oda', 'person=kishida-fumio', 'briefing=five-meetings&scene=2']) {
      expect(read(link + sign)).toBe(link);
    }
    expect(read(`briefing=five-meetings${sign}`)).toBe('briefing=five-meetings&scene=1');
    expect(read(`from=2023-11&to=2024-02${sign}`)).toBe('from=2023-11&to=2024-02');
    expect(read(`at=2023-11-01/2024-01-15${sign}`)).toBe('at=2023-11-01/2024-01-15');
    expect(read(`${EVENT}&lang=vi${sign}`)).toBe(`${EVENT}&lang=vi`);
  });

  test('nor what was put before it, or into it where a line was broken', () => {
    const [key, id = ''] = EVENT.split('=');
    const broken = [
      `${key}=<${id}>`,
      `${key}="${id}"`,
      `${key}=${id.replace('-strategic', '-%0D%0Astrategic')}`,
      `${key}=${id.replace('-strategic', '-%20strategic')}`,
      `${key}=${id.replace('strategic', 'stra\u00adtegic')}`,
      `${key}=${id.replaceAll('-', '\u2011')}`,
      `${key}=${id.replaceAll('-', '–')}.`,
      `${key}=3D${id}`,
      `${key}=%20${id}`,
      `EVENT=${id}`,
      ` ${key} = ${id}`,
      `/${EVENT}`,
      `!${EVENT}`,
      `#${EVENT}`,
      `?${EVENT}`,
    ];
    for (const text of broken) expect([text, read(text)]).toEqual([text, EVENT]);
  });

  test('but a link that was cut at a hyphen is not taken for a shorter id', () => {
    const own = drawRecord('2024 | A \n 2024 | A b');
    expect(decodeView('event=2024-a-', own)).toMatchObject({
      view: { selection: null },
      unread: [{ key: 'event', value: '2024-a-' }],
    });
  });

  test('an id that ends in a sign is taken as it stands', () => {
    const own = openRecord(
      buildIndices(
        toModel({
          format: 'nenpyo',
          version: 1,
          events: ['talks', 'talks.'].map((id) => ({ id, date: '2024', title: id })),
        }).dataset as never,
      ),
    );
    const chosen = (text: string) => decodeView(`event=${text}`, own).view.selection;
    expect([chosen('talks'), chosen('talks.'), chosen('talks.)'), chosen('talks)')]).toEqual([
      'talks',
      'talks.',
      'talks.',
      'talks',
    ]);
  });

  test('whatever signs and entities come behind, the link is read as it was sent', () => {
    const sign = fc.constantFrom(...'.,;:!?)]}>»”’"\'。、」）… \n\u200b\u00ad', '&gt;', '&quot;', '&#62;', '%3E');
    assertProperty(
      fc.property(fc.array(sign, { maxLength: 6 }), (signs) => {
        expect(read(WHOLE + signs.join(''))).toBe(WHOLE);
      }),
    );
  });
});

describe('parts are told from each other', () => {
  test.each(['&amp;', '&amp;amp;', '&AMP;', '&#38;', '&#038;', '&#x26;', '&amp;#38;', '&&', '& ', '%26', '%26amp%3B'])(
    'by %s as by &',
    (sign) => {
      expect(read(WHOLE.replaceAll('&', sign))).toBe(WHOLE);
    },
  );

  test('where the whole link was escaped once or twice more', () => {
    expect(read(encodeURIComponent(WHOLE))).toBe(WHOLE);
    expect(read(encodeURIComponent(encodeURIComponent(WHOLE)))).toBe(WHOLE);
    expect(read(WHOLE.replaceAll('/', '%252F'))).toBe(WHOLE);
  });

  test('where a filter stands in several parts', () => {
    expect(read('topic=oda&topic=azec')).toBe('topic=azec,oda');
  });

  test('and a search may hold any of these signs', () => {
    expect(read('q=a%26topic%3Doda')).toBe('q=a%26topic%3Doda');
    expect(read('q=visa%3F')).toBe('q=visa%3F');
  });
});

test('no text makes it fail or take long', () => {
  assertProperty(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
      expect(() => decodeView(text, record)).not.toThrow();
      expect(() => withQueryBehindHash(`https://nenpyo.example/?${text}`)).not.toThrow();
    }),
    { numRuns: 300 },
  );
  for (const text of [
    `event=${'.'.repeat(200_000)}`,
    '&amp;'.repeat(50_000),
    '%25'.repeat(50_000),
    'a&'.repeat(50_000),
  ]) {
    const { unread } = decodeView(text, record);
    for (const { value } of unread) expect(value.length).toBeLessThanOrEqual(200);
  }
});

describe('a day, a month, a year', () => {
  const windowOf = (text: string) => read(`at=${text}`);
  test('are a window around them', () => {
    expect(windowOf('2023-11-27')).toBe('at=2023-10-28T12/2023-12-27T12');
    expect(windowOf('2023-11-27.')).toBe(windowOf('2023-11-27'));
    expect(windowOf('2023-11')).toBe('at=2023-10-17/2023-12-16');
    expect(windowOf('2023')).toBe('at=2022-12-14/2024-01-19');
    expect(windowOf('2023-11~')).toBe(windowOf('2023-11'));
  });

  test('and no other text is', () => {
    for (const text of ['27 November', '2023-13', '2023-11-31', 'x']) {
      expect(windowOf(text)).toBe(` ! ${text}`);
    }
  });
});

describe('behind a question mark', () => {
  const PAGE = 'https://nenpyo.example/app/';
  test.each([
    [`?${EVENT}`, `#${EVENT}`],
    [`?${EVENT}.`, `#${EVENT}.`],
    ['?person=a&amp;at=2023', '#person=a&at=2023'],
    ['?utm_source=x&event=a&fbclid=y', '?utm_source=x&fbclid=y#event=a'],
    ['?event=a#topic=b', '#event=a&topic=b'],
    ['?event=a#event=b', '#event=b'],
    ['?event=a#', '#event=a'],
    ['?utm_source=x#event=a', '?utm_source=x#event=a'],
    ['#event=a?topic=b', '#event=a?topic=b'],
    ['', ''],
    ['?', '?'],
  ])('%s is read as %s', (came, meant) => {
    expect(withQueryBehindHash(PAGE + came)).toBe(PAGE + meant);
    expect(withQueryBehindHash(PAGE + meant)).toBe(PAGE + meant);
  });
});

test('what is no key of ours is named as it stands', () => {
  expect(readParts('colour=red&event=a&events&__proto__=x').unknown).toEqual(['colour=red', 'events', '__proto__=x']);
});
