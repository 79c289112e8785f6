// The picture as a whole: what is drawn of a record in a window.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toModel } from '#dataset/toModel.ts';
import { NO_FACETS } from '#domain/find/query.ts';
import { spanOf } from '#domain/picture/density.ts';
import { buildLanes, type LaneBy } from '#domain/picture/lanes.ts';
import { buildIndices } from '#domain/record/indices.ts';
import type { Dataset } from '#domain/record/model.ts';
import { toDayNumber } from '#domain/time/dates.ts';
import { limitsFor, windowAround } from '#domain/time/timeWindow.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { anyEventDate } from '#testing/generators.ts';
import { drawAxis, LEAST_TICK_PX } from './axisDrawing.ts';
import { axisLabel } from './axisLabel.ts';
import { NUMBER_FONT_PX } from './drawing.ts';
import { createPainter } from './painter.ts';
import type { Today } from './today.ts';

interface Given {
  readonly date: string;
  readonly title: string;
  readonly shortTitle?: string;
  readonly weight?: number;
  readonly kind?: string;
}

function paintAll(
  events: readonly Given[],
  { widthPx = 700, by = 'none' as LaneBy, chosen = -1, today = null as Today | null, given = {} } = {},
) {
  const kinds = [{ id: 'talks', label: 'Talks' }];
  const document = {
    format: 'nenpyo',
    version: 1,
    kinds,
    ...given,
    events: events.map((event, i) => ({ id: `e${i}`, ...event })),
  };
  const indices = buildIndices(toModel(document).dataset as Dataset);
  const span = spanOf(indices);
  if (!span) throw new Error('no events');
  const window = windowAround(span, limitsFor(span));
  const painter = createPainter({
    indices,
    lanes: buildLanes(indices, by, Uint32Array.from(indices.firstDays.keys()), NO_FACETS),
    span,
    root: window,
    fit: window,
    language: 'en',
    widthPx,
    mostHeightPx: 400,
    textScale: 1,
    today,
  });
  return { painter, window, ...painter.paint(window, chosen) };
}

const LANES: readonly LaneBy[] = ['group', 'person', 'kind', 'side', 'place'];
const NATURAL_IDS = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'length'];

const TALKS: Given = {
  date: '2024-03-05',
  title: 'Talks on many things at great length',
  shortTitle: 'Talks',
  weight: 90,
};

describe('a picture', () => {
  test('draws what goes on to today, and a line there, where the record reaches into the future', () => {
    const events = [
      { date: '2023-01-01/..', title: 'Going on' },
      { date: '2031-07', title: 'Planned' },
    ];
    const { places, today } = paintAll(events, { today: { day: toDayNumber(2026, 11, 22), word: 'Today' } });
    const [bar] = places.marks.filter(({ event }) => event === 0);
    expect(today?.word).toBe('Today');
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeCloseTo(today?.x ?? 0, 0);
    expect(paintAll(events).today).toBeNull();
  });

  test('a bar begins sharp on a known day and fades only towards an end that is not known', () => {
    const fadesOf = (date: string) => {
      const { paths } = paintAll([TALKS, { date, title: 'Term' }]).drawing;
      const startsIn = (look: string) =>
        [...(paths.find((path) => path.look === look)?.d ?? '').matchAll(/M(-?[\d.]+)/g)].map(([, x]) => Number(x));
      const [bar = 0] = startsIn('bar neither');
      return startsIn('bar neither fade-1').map((x) => (x < bar ? 'start' : 'end'));
    };
    expect(fadesOf('2023-01-01/2024-06-30')).toEqual([]);
    expect(fadesOf('2023-01-01/..')).toEqual(['end']);
    expect(fadesOf('../2024-06-30')).toEqual(['start']);
    expect(fadesOf('2023/..')).toEqual(['start', 'end']);
  });

  test('has no place for what is at no known time, chosen or not', () => {
    const events = [TALKS, { date: 'undated', title: 'Some time' }];
    const { drawing, places, chosen } = paintAll(events, { chosen: 0 });
    expect(drawing.titles.map(({ text }) => text)).toEqual([TALKS.title]);
    expect(places.marks).toHaveLength(1);
    expect(chosen).toBeNull();
  });

  test('of one event says its whole title, with its date before it', () => {
    const { drawing, places } = paintAll([TALKS]);
    expect(drawing.titles).toMatchObject([{ text: TALKS.title, date: '5 Mar' }]);
    expect(places).toMatchObject({ events: 1, counted: 0 });
  });

  test('on a narrow chart the date gives way first, and the title is cut to what fits', () => {
    const { drawing } = paintAll([{ ...TALKS, title: 'x'.repeat(10_000) }], { widthPx: 350 });
    expect(drawing.titles[0]).toMatchObject({ date: '' });
    expect(drawing.titles[0]?.width).toBeLessThanOrEqual(350);
    expect(drawing.titles[0]?.text.length).toBeLessThan(300);
  });

  test('a title that has no room for its whole words says its short ones, not the beginning of the whole', () => {
    const { title = '', ...rest } = TALKS;
    const given = { ...rest, title: `${title}, `.repeat(3) };
    expect(paintAll([given], { widthPx: 350 }).drawing.titles).toMatchObject([{ text: 'Talks' }]);
    expect(paintAll([given], { widthPx: 2000 }).drawing.titles).toMatchObject([{ text: given.title }]);
    expect(paintAll([given], { widthPx: 350, chosen: 0 }).chosen?.title).toMatchObject({ text: given.title });
  });

  test('no title runs out of the chart that holds everything', () => {
    const { drawing } = paintAll([
      { date: '2024-01-01', title: 'The first of them all, at some length' },
      { date: '2024-06-15', title: 'One in the middle' },
      { date: '2024-12-31', title: 'The last of them all, at some length' },
    ]);
    expect(drawing.titles).toHaveLength(3);
    for (const { left, width } of drawing.titles) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(700);
    }
  });

  test.each([
    ['forty programmes beside each other', 40, (i: number) => `${1990 + (i % 10)}-01-01/${2010 + (i % 10)}-12-31`],
    ['a hundred and twenty events of one day', 120, () => '2023-11-27'],
  ])('of %s uses the rows for titles, and every event is a mark or counted', (_, count, dateOf) => {
    const events = Array.from({ length: count }, (_event, i) => ({
      date: dateOf(i),
      title: `Long programme no. ${i}`,
    }));
    const { drawing, places } = paintAll(events, { widthPx: 1100 });
    expect(drawing.titles.length).toBeGreaterThan(8);
    expect(new Set(drawing.titles.map(({ top }) => top)).size).toBeGreaterThan(8);
    expect(places.events).toBe(count);
    expect(new Set(places.marks.map(({ event }) => event)).size + places.counted).toBe(count);
  });

  test('shows the chosen event in its own row, and nothing else moves', () => {
    const events = Array.from({ length: 30 }, (_, i) => ({
      date: `2024-0${1 + (i % 9)}-1${i % 10}`,
      title: `Event ${i}`,
    }));
    const plain = paintAll(events);
    const marked = paintAll(events, { chosen: 7 });
    expect(marked.chosen?.title).toMatchObject({ event: 7, top: marked.painter.picture.chosenTop });
    expect(marked.drawing.titles).toEqual(plain.drawing.titles.filter(({ event }) => event !== 7));
    expect(marked.drawing.paths.filter(({ look }) => look !== 'line')).toEqual(
      plain.drawing.paths.filter(({ look }) => look !== 'line'),
    );
  });

  test('is as high as it needs to be', () => {
    const few = paintAll([TALKS]).painter.picture.height;
    const many = paintAll(
      Array.from({ length: 80 }, (_, i) => ({ date: `2024-0${1 + (i % 9)}-1${i % 10}`, title: `Event ${i}` })),
    );
    expect(few).toBeLessThan(many.painter.picture.height);
    expect(many.painter.picture.height).toBeLessThanOrEqual(400);
  });

  test('in lanes, says the number of a full bin where no title covers it', () => {
    const events = Array.from({ length: 60 }, (_, i) => ({ date: '2024-03-05', title: `Event ${i}`, kind: 'talks' }));
    const { painter, drawing, places } = paintAll([...events, { date: '2022-01-01', title: 'Before' }], { by: 'kind' });
    expect(places.counts).toMatchObject([{ count: { count: 60 } }]);
    expect(drawing.numbers).toMatchObject([{ text: '60' }]);
    const [lane] = painter.picture.frames;
    expect((drawing.numbers[0]?.y ?? 0) - NUMBER_FONT_PX).toBeGreaterThanOrEqual(lane?.titlesBottom ?? 0);
  });

  test('of years far apart is drawn', () => {
    const { places } = paintAll([
      { date: '-9999', title: 'Long ago' },
      { date: '9999', title: 'Far ahead' },
    ]);
    expect(places).toMatchObject({ events: 2, counted: 0 });
  });

  test('of few events at any dates is drawn in few pieces, as its axis is', () => {
    assertProperty(
      fc.property(fc.array(anyEventDate(), { minLength: 1, maxLength: 3 }), (dates) => {
        const { drawing, places, window } = paintAll(dates.map((date) => ({ date, title: 'Talks' })));
        expect(places.marks.length + places.counted).toBe(dates.length);
        expect(drawing.titles.length).toBeLessThanOrEqual(dates.length);
        const { lines } = drawAxis(window, 700, (instant, unit, level) => axisLabel(instant, unit, level, 'en'));
        expect(lines.length).toBeLessThanOrEqual(700 / LEAST_TICK_PX + 2);
      }),
      { numRuns: 200 },
    );
  });

  test.each(LANES)('of ids that every object has by nature, in lanes by %s, is drawn as of any other', (by) => {
    const event = (id: string, i: number) => ({
      date: `2024-0${i + 1}-01`,
      title: id,
      kind: id,
      place: id,
      topics: [id],
      participants: [{ person: id, side: id }],
    });
    const list = (key: string, more = {}) => NATURAL_IDS.map((id) => ({ id, [key]: id, ...more }));
    const given = {
      ...Object.fromEntries(['sides', 'topicGroups', 'kinds'].map((name) => [name, list('label')])),
      people: list('name'),
      places: list('name'),
      topics: NATURAL_IDS.map((id) => ({ id, label: id, group: id })),
    };
    const { places, painter } = paintAll(NATURAL_IDS.map(event), { by, given });
    expect(places.marks.length + places.counted).toBe(NATURAL_IDS.length);
    expect(painter.picture.frames).toHaveLength(NATURAL_IDS.length);
  });
});
