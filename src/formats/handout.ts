// A briefing as the handouts print it: words and shapes, nothing that still has to be looked up. Made in
// sharing/, written by the formats beside this file. Every text is plain text in `language`.

import type { Sheet } from '#picture/sheet/pictureSheet.ts';

export interface Handout {
  readonly title: string;
  /** Language tag of all texts: `en`, `vi`, `ja`. */
  readonly language: string;
  /** The dataset's title and the day it was revised, in words. */
  readonly dataset: string;
  readonly revised: string;
  /** The day the handout was made, in words. */
  readonly made: string;
  readonly scenes: readonly HandoutScene[];
  readonly labels: HandoutLabels;
}

/** Words of the handouts themselves, in its language. */
export interface HandoutLabels {
  readonly sources: string;
  readonly asked: string;
  readonly promised: string;
  readonly participants: string;
  readonly filters: string;
  readonly revised: string;
  readonly made: string;
}

export interface HandoutScene {
  readonly title: string;
  readonly text: string;
  /** The presenter's private notes: in the notes field of slides, never in what is handed out. */
  readonly notes: string;
  /** The filters of the view in words, '' for none. */
  readonly filters: string;
  /** The visible stretch of time in words. */
  readonly window: string;
  /** What its view shows; null where the handout has no pictures. */
  readonly picture: Sheet | null;
  /** The events of the scene in time order. */
  readonly events: readonly HandoutEvent[];
  /** The scene follows issues from meeting to meeting: what was said stands in place of the list of events. */
  readonly isThread: boolean;
  /** Id of the chosen event, whose essentials the scene shows; null for an overview. */
  readonly chosen: string | null;
  /** What the two sides' accounts of the chosen event say, where the scene shows that in place of all that was said. */
  readonly accounts: HandoutAccounts | null;
}

/** Two accounts in two columns, group by group. */
export interface HandoutAccounts {
  readonly title: string;
  /** What may not be concluded from them. */
  readonly caution: string;
  readonly heads: Pair<{ readonly name: string; readonly read: string }>;
  readonly groups: readonly HandoutAccountGroup[];
}

/** Of the first side's account, then of the second's. */
export type Pair<Item> = readonly [Item, Item];

export interface HandoutAccountGroup {
  readonly title: string;
  /** What is said of the whole group, '' for nothing. */
  readonly note: string;
  /** What is said of each column, '' for nothing. */
  readonly columns: Pair<string>;
  readonly rows: readonly HandoutAccountRow[];
}

/** What stands across both columns, then what stands in each. */
export interface HandoutAccountRow {
  readonly across: HandoutAccountCell | null;
  readonly cells: Pair<HandoutAccountCell | null>;
  /** Where the accounts have one actor do different things, in words. */
  readonly differences: readonly string[];
}

export interface HandoutAccountCell {
  /** '' where it stands above. */
  readonly topic: string;
  readonly lines: readonly HandoutAccountLine[];
}

export interface HandoutAccountLine extends HandoutPosition {
  /** Who published what it rests on, and what kind of publication each is. */
  readonly restsOn: string;
}

export interface HandoutEvent {
  readonly id: string;
  /** Its place in time among all events, such as its ordinal in the record: `date` is words and cannot be sorted. */
  readonly order: number;
  readonly date: string;
  readonly title: string;
  readonly place: string;
  readonly participants: readonly { readonly name: string; readonly office: string; readonly side: string }[];
  readonly positions: readonly HandoutPosition[];
  readonly sources: readonly HandoutSource[];
}

export interface HandoutPosition {
  readonly actor: string;
  readonly act: string;
  readonly role: 'request' | 'commitment' | null;
  readonly towards: string;
  readonly topic: string;
  readonly statement: string;
  /** Places in the event's `sources`. */
  readonly sources: readonly number[];
}

export interface HandoutSource {
  /** The whole citation. */
  readonly citation: string;
  /** '' for a mirror or where no address is known. */
  readonly url: string;
}
