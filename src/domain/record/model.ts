// What the app knows of a dataset once it has been checked: plain, read-only records that refer to
// each other by id. Nothing here knows JSON, React or which two countries the record is about.

import type { EventDate } from '../time/dates.ts';

declare const idBrand: unique symbol;
type Id<Name extends string> = string & { readonly [idBrand]: Name };

export type EventId = Id<'event'>;
export type PersonId = Id<'person'>;
export type PlaceId = Id<'place'>;
export type OrganizationId = Id<'organization'>;
export type OfficeId = Id<'office'>;
export type TopicId = Id<'topic'>;
export type TopicGroupId = Id<'topicGroup'>;
export type KindId = Id<'kind'>;
export type ActId = Id<'act'>;
export type SideId = Id<'side'>;
export type SourceId = Id<'source'>;

/** A text by language tag (`en`, `vi`, `ja`); at least one is there. */
export type Localized = Readonly<Record<string, string>>;

/** How a person took part. `mentioned`: spoken of, not present. */
export type Part = 'principal' | 'attending' | 'mentioned';
export const PARTS: readonly Part[] = ['principal', 'attending', 'mentioned'];

/** How an event was held. */
export type Mode = 'in-person' | 'online' | 'phone' | 'letter' | 'statement';

export interface DatasetInfo {
  readonly id: string;
  readonly title: Localized;
  readonly description: Localized;
  /** Language tags the texts are written in, the first one being the dataset's own. */
  readonly languages: readonly string[];
  /** Those of them whose texts the makers of the dataset have translated. */
  readonly ownTranslations: readonly string[];
  /** EDTF day of the last revision. */
  readonly revised: string | null;
  /** How far the record goes, in words. */
  readonly coverage: Localized | null;
  readonly licence: string | null;
  /** The tiers shown before anything is chosen; empty means all. */
  readonly opensOnTiers: readonly string[];
}

export interface Side {
  readonly id: SideId;
  readonly label: Localized;
  /** What its accounts are called within a sentence; null where the dataset has no word for them. */
  readonly accounts: Localized | null;
  readonly country: PlaceId | null;
}

/** An office somebody was recorded in: between two dates, or seen in it on days. */
export interface OfficeTerm {
  readonly office: OfficeId;
  readonly from: EventDate | null;
  readonly to: EventDate | null;
  readonly seen: readonly EventDate[];
  readonly sources: readonly SourceId[];
  readonly note: Localized | null;
}

export interface Person {
  readonly id: PersonId;
  readonly name: Localized;
  readonly alsoWritten: readonly string[];
  readonly country: PlaceId | null;
  readonly offices: readonly OfficeTerm[];
  /** Where the forms of the name were read. */
  readonly sources: readonly SourceId[];
}

export interface Office {
  readonly id: OfficeId;
  readonly title: Localized;
  readonly country: PlaceId | null;
  /** What its holder is at the head of; null for every other office. */
  readonly leads: 'state' | 'government' | 'party' | null;
}

export interface Place {
  readonly id: PlaceId;
  readonly name: Localized;
  readonly type: string | null;
  readonly country: PlaceId | null;
}

export interface Organization {
  readonly id: OrganizationId;
  readonly name: Localized;
  readonly abbreviation: string | null;
  /** Whose body it is; null for one of several countries. */
  readonly country: PlaceId | null;
  /** Where the forms of the name were read. */
  readonly sources: readonly SourceId[];
}

export interface Topic {
  readonly id: TopicId;
  readonly label: Localized;
  readonly definition: Localized | null;
  readonly group: TopicGroupId | null;
}

export interface TopicGroup {
  readonly id: TopicGroupId;
  readonly label: Localized;
}

export interface Kind {
  readonly id: KindId;
  readonly label: Localized;
}

/** A code of the PLOVER event ontology (https://github.com/openeventdata/PLOVER). */
export interface PloverCode {
  /** `REQUEST`, `AGREE`, … ; null where PLOVER has no event for the act. */
  readonly event: string | null;
  readonly mode: string | null;
  readonly note: Localized | null;
}

export interface Act {
  readonly id: ActId;
  readonly label: Localized;
  /** What it counts as in the ledger: asking for something, or binding oneself to it. */
  readonly role: 'request' | 'commitment' | null;
  readonly plover: PloverCode | null;
}

/** What published a source: a government says what it says, press and agencies report. */
export const SOURCE_TYPES = ['government', 'parliament', 'party', 'agency', 'press', 'copy'] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export interface Source {
  readonly id: SourceId;
  readonly publisher: Localized;
  readonly title: string;
  /** Whose account it is; null for that of neither side. */
  readonly side: SideId | null;
  readonly type: SourceType | null;
  /** The text of a joint statement, whoever published it: it counts as an account of both sides. */
  readonly isJoint: boolean;
  /** False where the title is a description of a page whose headline nobody read. */
  readonly isTitleRead: boolean;
  /** How much of the text was read; null where the dataset does not say. */
  readonly read: 'whole' | 'opening' | null;
  /** Absent for a mirror, which is named and never linked, and where no address is known. */
  readonly url: string | null;
  /** What the dataset gives as the address where that is no safe link: an ISBN, a shelf mark. */
  readonly address: string | null;
  /** EDTF date of publication. */
  readonly published: string | null;
  readonly language: string;
  /** EDTF day on which it was read. */
  readonly accessed: string | null;
  /** A copy on somebody else's site: to be named, not to be linked. */
  readonly isMirror: boolean;
}

export interface Participant {
  readonly person: PersonId;
  /** The offices held on the day of the event. */
  readonly offices: readonly OfficeId[];
  readonly side: SideId | null;
  readonly part: Part;
  /** Gave up the office with this event. */
  readonly isOutgoing: boolean;
}

/** Text with `[[person:kishida-fumio|Kishida]]` links, read by `parseArticleText`. */
export interface Paragraph {
  readonly text: Localized;
  readonly sources: readonly SourceId[];
}

/** Whoever acts or is addressed: a person, a country or an organization. */
export type Actor =
  | { readonly type: 'person'; readonly id: PersonId }
  | { readonly type: 'place'; readonly id: PlaceId }
  | { readonly type: 'organization'; readonly id: OrganizationId };

/** Who did what towards whom, on which topic. */
export interface Position {
  /** Unique within its event. */
  readonly id: string;
  readonly actor: Actor;
  readonly act: ActId;
  readonly towards: Actor | null;
  readonly topic: TopicId | null;
  readonly statement: Localized;
  readonly sources: readonly SourceId[];
  /** A joint act of both, recorded once. */
  readonly isMutual: boolean;
}

export interface EventRecord {
  readonly id: EventId;
  readonly date: EventDate;
  /** Nothing in a nameless event of a file of one's own: it is called by its date (store/namelessEvents.ts). */
  readonly title: Localized;
  /** At most 32 characters, for where the title finds no room; perhaps not in every language of the title. */
  readonly shortTitle: Localized | null;
  readonly kind: KindId | null;
  readonly tier: string | null;
  /** How much it matters by the dataset's own word, 1 to 100. */
  readonly weight: number | null;
  readonly place: PlaceId | null;
  readonly mode: Mode | null;
  readonly partOf: EventId | null;
  /** `third-country`: a side meeting with somebody else, left out when an issue is followed. */
  readonly scope: string | null;
  readonly participants: readonly Participant[];
  readonly topics: readonly TopicId[];
  readonly organizations: readonly OrganizationId[];
  /** Sides that took part though nobody of theirs is named; who took part in all is the facet `side`. */
  readonly sides: readonly SideId[];
  readonly article: readonly Paragraph[];
  readonly positions: readonly Position[];
  readonly sources: readonly SourceId[];
  /** Where sources disagree or slip. */
  readonly note: Localized | null;
}

/** A worked example of a briefing, in every language of the dataset. */
export interface BundledBriefing {
  readonly id: string;
  readonly title: Localized;
  readonly scenes: readonly {
    readonly view: string;
    readonly title: Localized;
    readonly text: Localized | null;
    readonly notes: Localized | null;
  }[];
}

/** Everything a dataset holds beside its events. */
export type Catalogue = Omit<Dataset, 'events'>;

/** A checked dataset: every reference leads to a record; `events` are in time order. */
export interface Dataset {
  readonly info: DatasetInfo;
  readonly sides: readonly Side[];
  readonly people: readonly Person[];
  readonly offices: readonly Office[];
  readonly places: readonly Place[];
  readonly organizations: readonly Organization[];
  readonly topics: readonly Topic[];
  readonly topicGroups: readonly TopicGroup[];
  readonly kinds: readonly Kind[];
  readonly acts: readonly Act[];
  readonly sources: readonly Source[];
  readonly events: readonly EventRecord[];
  readonly briefings: readonly BundledBriefing[];
}

/** The text in one language, else in the first language it is written in, with the language it is in. */
export function localize(text: Localized, language: string): { readonly text: string; readonly language: string } {
  const own = text[language];
  if (own !== undefined) return { text: own, language };
  const [first] = Object.entries(text);
  return first ? { text: first[1], language: first[0] } : { text: '', language };
}
