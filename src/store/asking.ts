// A change of the query, and with it of the window where what was asked for would not be seen: in one step, so that
// the picture changes once and Back undoes both.

import type { StoreApi } from 'zustand/vanilla';
import { periodOf, type Query } from '#domain/find/query.ts';
import { commonDays, windowForMatches, windowForPeriod } from '#domain/picture/windowForMatches.ts';
import { isSameWindow, lengthOf, type TimeWindow } from '#domain/time/timeWindow.ts';
import type { Selectors } from './selectors.ts';
import type { State } from './viewState.ts';

/**
 * What the user wants to see: some of what the filter leaves, all that it lets in, the period just set, or, with every
 * filter taken away, what was seen before there was one.
 */
type Wanted = 'some' | 'all' | 'period' | 'before';

/** Of the window's length: nearer to where it was, there is nothing to go back to. */
const SAME = 0.01;

export function createAsking(
  api: StoreApi<State>,
  select: Selectors,
  placed: (window: TimeWindow) => Pick<State, 'window' | 'moving' | 'broughtFrom'>,
): (change: (query: Query) => Query, wanted?: Wanted) => void {
  return (change, wanted = 'some') => {
    const before = api.getState();
    const query = change(before.query);
    const window = wantedWindow(before, { ...before, query }, wanted, select);
    if (!window) {
      api.setState({ query });
      return;
    }
    const shown = select.seenWindow(before);
    // After several filters one press goes back to where the window was put by hand.
    const broughtFrom = before.broughtFrom ?? shown;
    const isBack = isSameWindow(window, broughtFrom, lengthOf(window) * SAME);
    api.setState({ query, ...placed(window), broughtFrom: isBack ? null : broughtFrom });
  };
}

function wantedWindow(before: State, after: State, wanted: Wanted, select: Selectors): TimeWindow | null {
  // The ledger shows no window.
  if (before.view !== 'timeline') return null;
  const { indices, limits } = before.record;
  const shown = select.seenWindow(before);
  const matched = select.matches(before).ordinals;
  const matching = select.matches(after).ordinals;
  if (matching.length === 0) return null;
  if (wanted === 'before' && before.broughtFrom) return before.broughtFrom;
  const period = periodOf(after.query);
  const hasPeriod = after.query.from !== null || after.query.to !== null;
  if (wanted === 'period' && hasPeriod) {
    const days = commonDays(select.stripSpan(after), period);
    return days && windowForPeriod(days, shown, limits);
  }
  // A window that was not put there by hand is the app's to widen.
  const wantsAll = wanted !== 'some' || before.window === null || before.broughtFrom !== null;
  return windowForMatches(indices, { before: matched, after: matching, period, wantsAll }, shown, limits);
}
