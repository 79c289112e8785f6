// An issue followed from meeting to meeting: the positions on one topic in time order, and what the
// record holds of it, from data alone.

import { accountOf, accountValue } from '../record/accounts.ts';
import { actorSide } from '../record/actors.ts';
import type { Indices } from '../record/indices.ts';
import type { EventRecord, Position, SideId, Topic } from '../record/model.ts';
import { type DayNumber, isDay, toCivilDate } from '../time/dates.ts';

/** Where an entry stands: with the dataset's first side, with its second, across both, or with neither. */
export type Column = 'first' | 'second' | 'both' | 'neither';

export interface LedgerEntry {
  readonly event: EventRecord;
  readonly position: Position;
  readonly column: Column;
  /** Whole months without an entry before this one; 0 for the first. */
  readonly monthsBefore: number;
}

export interface ThreadSummary {
  readonly first: EventRecord;
  readonly last: EventRecord;
  /** How often each side asked, by the dataset's sides; sides that never asked are left out. */
  readonly asked: readonly { readonly side: SideId; readonly count: number }[];
  /** The last entry in which something was pledged, agreed or signed. */
  readonly lastCommitment: LedgerEntry | null;
  /** Days from the last entry to the end of the record. */
  readonly daysSinceLast: number;
}

export interface Thread {
  readonly topic: Topic;
  readonly entries: readonly LedgerEntry[];
  readonly summary: ThreadSummary;
}

export interface ThreadOptions {
  /** Topic ids; empty means every topic. */
  readonly topics: readonly string[];
  /** Values of the facet of accounts: whose statements are followed; empty means everybody's. */
  readonly accounts?: readonly string[];
  /** Side meetings with third countries, too. */
  readonly thirdCountry: boolean;
  /** The last day of the record, from which "days since" is counted. */
  readonly endOfRecord: DayNumber;
}

const THIRD_COUNTRY = 'third-country';

/** The threads of the chosen topics over the given events, in the record's order of topics; topics without an entry are left out. */
export function buildThreads(
  indices: Indices,
  ordinals: Iterable<number>,
  { topics, accounts = [], thirdCountry, endOfRecord }: ThreadOptions,
): readonly Thread[] {
  const accountIn = (position: Position) => accountValue(accountOf(position, indices), indices.dataset.sides);
  const byTopic = new Map<string, { readonly event: EventRecord; readonly position: Position }[]>();
  for (const at of ordinals) {
    const event = indices.events.at(at);
    if (!event || (event.scope === THIRD_COUNTRY && !thirdCountry)) continue;
    for (const position of event.positions) {
      if (position.topic === null || (topics.length > 0 && !topics.includes(position.topic))) continue;
      if (accounts.length > 0 && !accounts.includes(accountIn(position) ?? '')) continue;
      const found = byTopic.get(position.topic) ?? [];
      found.push({ event, position });
      byTopic.set(position.topic, found);
    }
  }
  return indices.facets.topic.values.flatMap((id) => {
    const topic = indices.topicById.get(id as Topic['id']);
    const found = byTopic.get(id);
    if (!topic || !found) return [];
    const entries = found.map(({ event, position }, i) => ({
      event,
      position,
      column: columnOf(position, indices),
      monthsBefore: i === 0 ? 0 : monthsBetween((found[i - 1] as { event: EventRecord }).event, event),
    }));
    return [{ topic, entries, summary: summarize(entries, indices, endOfRecord) }];
  });
}

function columnOf(position: Position, indices: Indices): Column {
  if (position.isMutual) return 'both';
  const side = actorSide(position.actor, indices);
  const order = indices.dataset.sides.findIndex(({ id }) => id === side);
  return order === 0 ? 'first' : order === 1 ? 'second' : 'neither';
}

/** Calendar months that lie wholly between two events. */
function monthsBetween(before: EventRecord, after: EventRecord): number {
  // Since when and until when is not known of ends that are open.
  if (!isDay(before.date.lastDay) || !isDay(after.date.firstDay)) return 0;
  const from = toCivilDate(before.date.lastDay);
  const to = toCivilDate(after.date.firstDay);
  return Math.max(0, (to.year - from.year) * 12 + to.month - from.month - 1);
}

function summarize(entries: readonly LedgerEntry[], indices: Indices, endOfRecord: DayNumber): ThreadSummary {
  const first = entries[0] as LedgerEntry;
  const last = entries.at(-1) as LedgerEntry;
  const roleOf = ({ position }: LedgerEntry) => indices.actById.get(position.act)?.role ?? null;
  const requests = entries.filter((entry) => roleOf(entry) === 'request');
  const asked = indices.dataset.sides
    .map(({ id }) => ({
      side: id,
      count: requests.filter(({ position }) => actorSide(position.actor, indices) === id).length,
    }))
    .filter(({ count }) => count > 0);
  return {
    first: first.event,
    last: last.event,
    asked,
    lastCommitment: entries.findLast((entry) => roleOf(entry) === 'commitment') ?? null,
    daysSinceLast: Math.max(0, endOfRecord - last.event.date.lastDay),
  };
}
