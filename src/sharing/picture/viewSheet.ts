// The sheet that shows what the timeline shows now: the same events, window, lanes and chosen event, and in words what
// was asked for.

import { spanOf } from '#domain/picture/density.ts';
import { termsInLanes } from '#domain/picture/termRows.ts';
import { localize } from '#domain/record/model.ts';
import { parseCalendarDate } from '#domain/time/dates.ts';
import { windowAround } from '#domain/time/timeWindow.ts';
import { formatCalendarDate } from '#i18n/formatDates.ts';
import { formatWindow } from '#i18n/formatWindow.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { labelled } from '#lib/text/punctuation.ts';
import type { SheetInput, SheetWords } from '#picture/sheet/pictureSheet.ts';
import { todayIn } from '#picture/today.ts';
import { filtersInWords } from '#sharing/filtersInWords.ts';
import type { Selectors } from '#store/selectors.ts';
import type { State, ViewState } from '#store/viewState.ts';

/** What an address says of a record. */
type View = ViewState & Pick<State, 'record'>;
export type SheetSize = Pick<SheetInput, 'widthPx' | 'mostHeightPx' | 'marginPx'>;

export function viewSheet(
  state: View,
  select: Selectors,
  language: Language,
  m: Messages,
  size: SheetSize,
): SheetInput & { readonly words: SheetWords } {
  const { record, selection } = state;
  const { indices, limits, span } = record;
  const { ordinals } = select.matches(state);
  const root = windowAround(select.stripSpan(state), limits);
  const matched = spanOf(indices, ordinals);
  return {
    ...size,
    indices,
    lanes: select.shownLanes(state),
    terms: { inLanes: termsInLanes(indices, state.lanes, select.termsOfOffice(state)), messages: m },
    span,
    root,
    fit: matched ? windowAround(matched, limits) : root,
    language,
    window: select.shownWindow(state),
    today: todayIn(span, m['timeline.today']),
    chosen: selection ? (indices.ordinalOf.get(selection) ?? -1) : -1,
    words: wordsOf(state, select, language, m),
  };
}

function wordsOf(state: View, select: Selectors, language: Language, m: Messages): SheetWords {
  const { indices, opening } = state.record;
  const { info, sides } = indices.dataset;
  const shown = select.matches(state).ordinals.length;
  const inView = select.inView(state).length;
  const filters = filtersInWords(state.query, opening, { indices, language, m });
  const revised = info.revised === null ? null : parseCalendarDate(info.revised);
  const count = m['status.showing'](shown, indices.events.length);
  return {
    title: localize(info.title, language).text,
    under: [
      [
        formatWindow(select.shownWindow(state), language, 'exact'),
        count,
        ...(inView < shown ? [m['status.inView'](inView, shown)] : []),
      ].join('  ·  '),
      ...(filters === '' ? [] : [labelled(m['filters.region'], filters, language)]),
    ],
    foot: revised ? m['app.about.revised'](formatCalendarDate(revised, language, 'long')) : '',
    legend: {
      sides: sides.slice(0, 2).map(({ label }) => localize(label, language).text),
      both: m['timeline.legend.both'],
      others: m['timeline.legend.others'],
      range: m['timeline.legend.range'],
      inexact: m['timeline.legend.inexact'],
      counted: m['timeline.legend.counted'],
    },
    restLane: m['timeline.lane.rest'],
    termsLane: m['timeline.holders'],
  };
}
