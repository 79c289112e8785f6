// The facts of a view and where each of them lives. HOME_OF is complete by type: a new key without a
// home does not compile.

import type { Query } from '#domain/find/query.ts';
import type { LaneBy } from '#domain/picture/lanes.ts';
import type { EventId, PersonId } from '#domain/record/model.ts';
import type { TimeWindow } from '#domain/time/timeWindow.ts';
import type { Language } from '#i18n/languages.ts';
import type { LinkDoubt } from './address/linkDoubt.ts';
import type { OpenRecord } from './record.ts';

/** What the address holds: two equal views have equal addresses. */
export interface ViewState {
  readonly query: Query;
  /** Null: the whole record. */
  readonly window: TimeWindow | null;
  readonly lanes: LaneBy;
  /** Lanes that are not drawn, nor events that stand in no other, by their ids in sorted order; '' is that of the rest. */
  readonly hiddenLanes: readonly string[];
  readonly view: View;
  /** Side meetings with third countries stand in the ledger, too. */
  readonly thirdCountry: boolean;
  /** Changes of office holder are marked on the timeline. */
  readonly holders: boolean;
  readonly selection: EventId | null;
  /** The briefing on stage; null while exploring. */
  readonly briefing: string | null;
  /** The scene on stage, counted from 0. */
  readonly scene: number;
}

/** `accounts` is about the chosen event. */
export const VIEWS = ['timeline', 'ledger', 'accounts'] as const;
export type View = (typeof VIEWS)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the device remembers. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** Whether single keys are shortcuts; those who dictate switch them off (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** The reader's column is given to the picture while nothing is chosen; choosing an event shows the reader. */
  readonly hidesReader: boolean;
}

/** What is gone with the page. */
export interface Memory {
  readonly record: OpenRecord;
  /** The language the address names: it holds for this visit and is not remembered. */
  readonly addressLanguage: Language | null;
  readonly hovered: EventId | null;
  /** Why the link that was opened is not shown as it was meant; null when it is, and once the user has read it. */
  readonly doubt: LinkDoubt | null;
  /** Where the picture is while it is dragged or wheeled; null when it is at rest. */
  readonly moving: TimeWindow | null;
  /** The window that a filter brought the picture away from; null once it has been moved by hand. */
  readonly broughtFrom: TimeWindow | null;
  /** How often the window jumped: the address holds no number, but an entry for every jump. */
  readonly jumps: number;
  /** Whose card is open. */
  readonly openPerson: PersonId | null;
  /** The reader was closed with its event chosen: until an event is chosen again, or this one let go. */
  readonly setsReaderAside: boolean;
}

export type State = ViewState & Preferences & Memory;

export type Home = 'address-push' | 'address-replace' | 'device' | 'memory';

export const HOME_OF = {
  query: 'address-push',
  window: 'address-replace',
  lanes: 'address-push',
  hiddenLanes: 'address-push',
  view: 'address-push',
  thirdCountry: 'address-push',
  holders: 'address-push',
  selection: 'address-push',
  briefing: 'address-push',
  scene: 'address-replace',
  language: 'device',
  theme: 'device',
  singleKeys: 'device',
  hidesReader: 'device',
  record: 'memory',
  addressLanguage: 'memory',
  hovered: 'memory',
  doubt: 'memory',
  moving: 'memory',
  broughtFrom: 'memory',
  jumps: 'address-push',
  openPerson: 'memory',
  setsReaderAside: 'memory',
} as const satisfies Record<keyof State, Home>;

/** The view before anything is chosen. */
export function openingView(record: OpenRecord): ViewState {
  return {
    query: record.opening,
    window: null,
    lanes: 'none',
    hiddenLanes: [],
    view: 'timeline',
    thirdCountry: false,
    holders: false,
    selection: null,
    briefing: null,
    scene: 0,
  };
}
