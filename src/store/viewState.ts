// The facts of a view and where each of them lives. HOME_OF is complete by type: a new key without a
// home does not compile.

import { EMPTY_QUERY, type Query } from '#domain/find/query.ts';
import type { LaneBy } from '#domain/picture/lanes.ts';
import type { EventId } from '#domain/record/model.ts';
import type { TimeWindow } from '#domain/time/timeWindow.ts';
import type { Language } from '#i18n/languages.ts';

/** What the address holds: two equal views have equal addresses. */
export interface ViewState {
  readonly query: Query;
  /** Null: the whole record. */
  readonly window: TimeWindow | null;
  readonly lanes: LaneBy;
  readonly selection: EventId | null;
}

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the device remembers. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** Whether single keys are shortcuts; those who dictate switch them off (WCAG 2.1.4). */
  readonly singleKeys: boolean;
}

/** What is gone with the page. */
export interface Memory {
  readonly hovered: EventId | null;
}

export type State = ViewState & Preferences & Memory;

export type Home = 'address-push' | 'address-replace' | 'device' | 'memory';

export const HOME_OF = {
  query: 'address-push',
  window: 'address-replace',
  lanes: 'address-push',
  selection: 'address-push',
  language: 'device',
  theme: 'device',
  singleKeys: 'device',
  hovered: 'memory',
} as const satisfies Record<keyof State, Home>;

export const EMPTY_VIEW: ViewState = { query: EMPTY_QUERY, window: null, lanes: 'none', selection: null };
