import { beforeEach, describe, expect, test } from 'vitest';
import type { EventId } from '#domain/record/model.ts';
import { type DayNumber, endOfDay, MS_PER_DAY, startOfDay } from '#domain/time/dates.ts';
import { lengthOf } from '#domain/time/timeWindow.ts';
import { drawRecord } from '#testing/datasetBuilder.ts';
import { type OpenRecord, withTexts } from './record.ts';
import { type AppStore, createAppStore } from './store.ts';
import { openingView } from './viewState.ts';

const PREFERENCES = { language: 'en', theme: 'system', singleKeys: true, hidesReader: false } as const;

function openStore(record: OpenRecord): AppStore {
  return createAppStore(record, openingView(record), PREFERENCES);
}

const record = drawRecord(`
  2021-05-01 | Call    | vn:Chinh, jp:Suga     | Aid         |       | Phone
  2023-11-27 | Upgrade | vn:Thuong, jp:Kishida | Partnership | Tokyo | Summit
  2023-12-16 | Talks   | vn:Chinh, jp:Kishida  | Aid         | Tokyo | Summit
  2024-08-21 | Review  | vn:Vu, jp:Kishida*    | Aid         | Hanoi | Meeting
  2024-09-03 | Online  | vn:Lam, jp:Kishida    | Partnership |       | Summit
`);

let store = openStore(record);
beforeEach(() => {
  store = openStore(record);
});

const state = () => store.api.getState();
const shown = () => [...store.select.matches(state()).ordinals].map((at) => record.indices.events.at(at)?.title['en']);
const opened = () => store.select.selectedEvent(state())?.title['en'] ?? null;
const idOf = (title: string) =>
  [...record.indices.events].find((event) => event.title['en'] === title)?.id ?? ('' as EventId);
const stands = (title: string) => {
  const day = [...record.indices.events].find((event) => event.title['en'] === title)?.date.firstDay ?? (0 as never);
  const { start, end } = store.select.shownWindow(state());
  return start <= startOfDay(day) && endOfDay(day) <= end;
};

describe('a desk officer looks for aid', () => {
  test('she narrows the record, opens what is left and steps through it', () => {
    expect(shown()).toEqual(['Call', 'Upgrade', 'Talks', 'Review', 'Online']);
    store.actions.toggleFacet('topic', 'aid');
    expect(shown()).toEqual(['Call', 'Talks', 'Review']);
    store.actions.stepEvent('next');
    expect(opened()).toBe('Call');
    store.actions.stepEvent('next');
    store.actions.stepEvent('next');
    expect([opened(), store.select.hasNext(state())]).toEqual(['Review', false]);
    store.actions.stepEvent('next');
    expect(opened()).toBe('Review');
    store.actions.stepEvent('previous');
    expect(opened()).toBe('Talks');
  });

  test('an event she reads stays open when a filter hides it, and she walks on from there', () => {
    store.actions.openEvent(idOf('Upgrade'));
    store.actions.toggleFacet('topic', 'aid');
    expect(opened()).toBe('Upgrade');
    expect([store.select.hasPrevious(state()), store.select.hasNext(state())]).toEqual([true, true]);
    store.actions.stepEvent('next');
    expect(opened()).toBe('Talks');
  });

  test('when nothing matches she is told which filter to loosen, and the offer keeps its word', () => {
    store.actions.toggleFacet('topic', 'aid');
    store.actions.chooseFacet('person', ['thuong']);
    expect(shown()).toEqual([]);
    const offers = store.select.loosenings(state());
    expect(offers).toEqual([
      { filter: { kind: 'value', facet: 'person', value: 'thuong' }, count: 3 },
      { filter: { kind: 'value', facet: 'topic', value: 'aid' }, count: 1 },
    ]);
    if (offers[1]) store.actions.removeFilter(offers[1].filter);
    expect(shown()).toEqual(['Upgrade']);
  });

  test('people together, their parts, a period and words narrow one another; clearing brings all back', () => {
    store.actions.chooseFacet('person', ['chinh', 'kishida']);
    expect(shown()).toEqual(['Call', 'Upgrade', 'Talks', 'Review', 'Online']);
    store.actions.setParts(['attending', 'principal']);
    expect(shown()).not.toContain('Review');
    store.actions.setPeriod('2023', '2023-12');
    expect(shown()).toEqual(['Upgrade', 'Talks']);
    store.actions.setTogether(true);
    expect(shown()).toEqual(['Talks']);
    store.actions.search('hanoi');
    expect(shown()).toEqual([]);
    expect(store.select.activeFilters(state()).map(({ kind }) => kind)).toEqual([
      'text',
      'value',
      'value',
      'parts',
      'period',
    ]);
    store.actions.clearFilters();
    expect([shown().length, store.select.activeFilters(state())]).toEqual([5, []]);
  });
});

describe('the window', () => {
  test('follows what is opened', () => {
    store.actions.openEvent(idOf('Upgrade'));
    store.actions.zoomBy(0.1, startOfDay(record.indices.events.at(1)?.date.firstDay as never));
    expect([stands('Upgrade'), stands('Call')]).toEqual([true, false]);
    store.actions.openEvent(idOf('Call'));
    expect([stands('Upgrade'), stands('Call')]).toEqual([false, true]);
  });

  test('stays where it is when what is opened is in view, and when nothing of that id is there', () => {
    const before = store.select.shownWindow(state());
    store.actions.openEvent(idOf('Upgrade'));
    store.actions.openEvent('nothing' as EventId);
    expect(store.select.shownWindow(state())).toBe(before);
    expect(opened()).toBe('Upgrade');
  });

  test('shows the beginning of the record for an event whose own beginning is not known', () => {
    const open = drawRecord('../2022-06 | Long ago \n 2020-01-01 | First \n 2024-09-03 | Last');
    store = openStore(open);
    store.actions.zoomBy(0.1, startOfDay(open.span.lastDay));
    const [event] = open.indices.events;
    if (event) store.actions.openEvent(event.id);
    const { start, end } = store.select.shownWindow(state());
    expect(start).toBeLessThanOrEqual(startOfDay(open.span.firstDay));
    expect(end).toBeGreaterThan(startOfDay(open.span.firstDay));
  });

  test('goes back to the whole record by fitting, or by moving forth and back', () => {
    expect(state().window).toBeNull();
    store.actions.zoomBy(0.5);
    const half = store.select.shownWindow(state());
    expect(lengthOf(half)).toBeCloseTo(lengthOf(record.openingWindow) / 2, -1);
    store.actions.fitAll();
    expect(store.select.shownWindow(state())).toBe(record.openingWindow);
    store.actions.panBy(0.04);
    expect(state().window).not.toBeNull();
    store.actions.panBy(-0.04);
    expect(state().window).toBeNull();
  });

  test('never leaves the limits, however it is moved', () => {
    for (let i = 0; i < 20; i++) store.actions.zoomBy(0.5);
    expect(lengthOf(store.select.shownWindow(state()))).toBe(4 * MS_PER_DAY);
    for (let i = 0; i < 3; i++) store.actions.panBy(-1000);
    expect(store.select.shownWindow(state()).start).toBe(record.limits.earliest);
    for (let i = 0; i < 30; i++) store.actions.zoomBy(2);
    expect(lengthOf(store.select.shownWindow(state()))).toBe(record.limits.longestMs);
  });
});

describe('while the picture is moved', () => {
  const summer = { start: startOfDay(19_850 as DayNumber), end: startOfDay(19_950 as DayNumber) };

  test('what is seen follows, and what the address says waits until it is at rest', () => {
    store.actions.followMove(summer);
    expect(store.select.seenWindow(state())).toEqual(summer);
    expect(store.select.shownWindow(state())).toBe(record.openingWindow);
    store.actions.showWindow(summer);
    expect(state()).toMatchObject({ moving: null, window: summer });
  });

  test('zooming is about the chosen event while it is in sight, else about the middle', () => {
    store.actions.openEvent(idOf('Upgrade'));
    for (let i = 0; i < 12; i++) store.actions.zoomBy(0.6);
    expect(stands('Upgrade')).toBe(true);
    store.actions.jumpTo(summer);
    store.actions.zoomBy(0.5);
    const { start, end } = store.select.shownWindow(state());
    expect([start - summer.start, summer.end - end]).toEqual([25 * MS_PER_DAY, 25 * MS_PER_DAY]);
    store.actions.jumpToSelection();
    expect([stands('Upgrade'), state().jumps]).toEqual([true, 2]);
  });
});

describe('a filter brings the picture to what it leaves', () => {
  test('in the same change of the state, and one press undoes it', () => {
    const windows: unknown[] = [];
    const stop = store.api.subscribe(({ query, window }) => windows.push([query.facets.topic.length, window !== null]));
    store.actions.toggleFacet('topic', 'partnership');
    stop();
    expect(windows).toEqual([[1, true]]);
    expect([stands('Upgrade'), stands('Online'), stands('Call')]).toEqual([true, true, false]);
    store.actions.undoBringing();
    expect(state()).toMatchObject({ window: null, broughtFrom: null });
    expect(shown()).toEqual(['Upgrade', 'Online']);
  });

  test('after several filters one press goes back to where it was put by hand', () => {
    store.actions.zoomBy(0.9);
    const own = store.select.shownWindow(state());
    store.actions.setPeriod('2023-10', '2024-12');
    store.actions.toggleFacet('topic', 'partnership');
    store.actions.setPeriod('2024-07', '2024-12');
    expect(store.select.shownWindow(state())).not.toEqual(own);
    store.actions.undoBringing();
    expect(store.select.shownWindow(state())).toEqual(own);
  });

  test('clearing shows everything again; there is nothing to go back to where it came from there', () => {
    store.actions.setPeriod('2024-07', '2024-12');
    expect(state().window).not.toBeNull();
    store.actions.clearFilters();
    expect(state()).toMatchObject({ window: null, broughtFrom: null });
  });

  test('one whose events are spread over the picture moves nothing, and neither does typing', () => {
    store.actions.toggleFacet('topic', 'aid');
    store.actions.search('review');
    expect([shown(), state().window]).toEqual([['Review'], null]);
  });

  test('moved by hand, it is where the user wants it', () => {
    store.actions.setPeriod('2024-07', '2024-12');
    expect(state().broughtFrom).not.toBeNull();
    store.actions.panBy(-0.1);
    expect(state().broughtFrom).toBeNull();
  });

  test('in the ledger no window is moved', () => {
    store.actions.setView('ledger');
    store.actions.setPeriod('2024-07', '2024-12');
    expect(state().window).toBeNull();
  });
});

describe('lanes', () => {
  const shown = () => store.select.shownLanes(state()).map(({ id }) => id);

  test('she hides some of them, and lanes of another kind are all shown', () => {
    store.actions.setLanes('side');
    expect(shown()).toEqual(['vn', 'jp']);
    store.actions.hideLanes(['vn', 'vn']);
    expect(shown()).toEqual(['jp']);
    store.actions.setLanes('kind');
    expect(state().hiddenLanes).toEqual([]);
    expect(shown()).toEqual(store.select.lanes(state()).map(({ id }) => id));
  });
});

describe('the same facts give the same objects', () => {
  test('moving, opening, hovering and preferring change neither matches nor lanes', () => {
    store.actions.setLanes('person');
    const before = [store.select.matches(state()), store.select.lanes(state()), store.select.activeFilters(state())];
    store.actions.zoomBy(0.5);
    store.actions.openEvent(idOf('Talks'));
    store.actions.hover(idOf('Call'));
    store.actions.setTheme('dark');
    store.actions.setLanguage('ja');
    const after = [store.select.matches(state()), store.select.lanes(state()), store.select.activeFilters(state())];
    after.forEach((value, i) => {
      expect(value).toBe(before[i]);
    });
  });

  test('texts that arrive change neither matches nor lanes, and a search looks in them', () => {
    store.actions.setLanes('person');
    const asked = () => [store.select.matches(state()), store.select.lanes(state()), store.select.stripSpan(state())];
    const before = asked();
    const { indices } = state().record;
    const event = indices.events.at(0);
    if (!event) throw new Error('The record has events');
    const article = [{ text: { en: 'A word nobody has said' }, sources: [] }];
    const texts = { events: new Map([[event.id, { ...event, article }]]), sources: [], briefings: [] };
    store.actions.setRecord(withTexts(state().record, texts, ['en']));
    asked().forEach((value, i) => {
      expect(value).toBe(before[i]);
    });
    store.actions.search('nobody has said');
    expect([...store.select.matches(state()).ordinals]).toEqual([0]);
  });

  test('another query gives other matches and lanes', () => {
    const before = [store.select.matches(state()), store.select.lanes(state())];
    store.actions.search('talks');
    expect(store.select.matches(state())).not.toBe(before[0]);
    expect(store.select.lanes(state())).not.toBe(before[1]);
    expect(store.select.searchTerms(state())).toEqual([[' talks']]);
  });
});

test('a restored view is the whole view: nothing of the one before it stays', () => {
  const view = { ...openingView(record), lanes: 'kind', selection: idOf('Review') } as const;
  store.actions.search('talks');
  store.actions.zoomBy(0.5);
  store.actions.setTheme('dark');
  store.actions.restoreView(view);
  expect(state()).toEqual({
    ...view,
    ...PREFERENCES,
    theme: 'dark',
    record,
    addressLanguage: null,
    hovered: null,
    doubt: null,
    moving: null,
    broughtFrom: null,
    jumps: 0,
    openPerson: null,
    setsReaderAside: false,
  });
  store.actions.closeEvent();
  expect(opened()).toBeNull();
});

describe('the reader’s column', () => {
  const isShown = () => store.select.showsReader(state());

  test('hidden before a choice, it comes with an event and goes again when that is closed', () => {
    expect(isShown()).toBe(true);
    store.actions.hideReader();
    expect(isShown()).toBe(false);
    store.actions.openEvent(idOf('Talks'));
    expect(isShown()).toBe(true);
    store.actions.closeEvent();
    expect(isShown()).toBe(false);
    store.actions.showReader();
    expect(isShown()).toBe(true);
  });

  test('hidden with an event open, the event stays chosen; the next choice, of the same one too, shows it again', () => {
    store.actions.openEvent(idOf('Talks'));
    store.actions.hideReader();
    expect([isShown(), opened()]).toEqual([false, 'Talks']);
    store.actions.openEvent(idOf('Talks'));
    expect(isShown()).toBe(true);
    store.actions.hideReader();
    store.actions.stepEvent('next');
    expect([isShown(), opened()]).toEqual([true, 'Review']);
  });

  test('a view that an address brings back is shown whole', () => {
    store.actions.openEvent(idOf('Talks'));
    store.actions.hideReader();
    store.actions.restoreView({ ...openingView(record), selection: idOf('Review') });
    expect(isShown()).toBe(true);
  });
});

describe('what is in view', () => {
  const inView = () => [...store.select.inView(state())].map((at) => record.indices.events.at(at)?.title['en']);

  test('follows window and filters, and stays the same array while neither changes', () => {
    expect(store.select.inView(state())).toBe(store.select.matches(state()).ordinals);
    store.actions.showWindow({ start: startOfDay(19_670 as never), end: startOfDay(19_960 as never) });
    expect(inView()).toEqual(['Upgrade', 'Talks', 'Review']);
    const before = store.select.inView(state());
    store.actions.hover(idOf('Talks'));
    expect(store.select.inView(state())).toBe(before);
    store.actions.toggleFacet('topic', 'aid');
    expect(inView()).toEqual(['Talks', 'Review']);
  });

  test('is all that matches in the ledger, which has no window', () => {
    store.actions.showWindow({ start: startOfDay(19_670 as never), end: startOfDay(19_960 as never) });
    store.actions.setView('ledger');
    expect(inView()).toEqual(['Call', 'Upgrade', 'Talks', 'Review', 'Online']);
  });
});
