// The card of a mark under the pointer, the finger or the keys: when, what, who, what kind and where, and why it ranks
// where it does. Of a mark that counts several, the most important one and how many more.

import { type EventRecord, localize } from '#domain/record/model.ts';
import { rankReason } from '#domain/record/rankReason.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { listed } from '#lib/text/punctuation.ts';
import { useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import type { Meant } from './marksAt.ts';
import styles from './pointing.module.css';

const MOST_PEOPLE = 4;
const BESIDE_MARK_PX = 10;
/** As wide as the card is at most. */
const MOST_WIDTH = '20rem';

interface Props {
  readonly meant: Meant;
  /** Where the mark stands in the frame of the chart, which is so wide. */
  readonly x: number;
  readonly y: number;
  readonly frameWidth: number;
}

export function MarkCard({ meant, x, y, frameWidth }: Props) {
  const { m } = useLanguage();
  const { indices } = useRecord();
  const { ranks } = indices;
  const members = meant.kind === 'event' ? [meant.event] : meant.box.count.members();
  const first = members.reduce(
    (best, event) => ((ranks[event] ?? 0) < (ranks[best] ?? 0) ? event : best),
    members[0] ?? -1,
  );
  const event = indices.events.at(first);
  if (!event) return null;
  const more = members.length - 1;
  const isLeft = x > frameWidth / 2;
  return (
    <div
      role="tooltip"
      aria-live="polite"
      className={styles.card}
      style={{ [isLeft ? 'right' : 'left']: beside(isLeft ? frameWidth - x : x), top: y }}
    >
      <EventLines event={event} ordinal={first} />
      {more > 0 && <p className={styles.more}>{m['timeline.count.more'](more)}</p>}
    </div>
  );
}

/** Beside the mark, as far as the card has room there; in a narrow frame below it. */
function beside(px: number): string {
  return `min(${px + BESIDE_MARK_PX}px, max(0px, 100% - ${MOST_WIDTH}))`;
}

function EventLines({ event, ordinal }: { readonly event: EventRecord; readonly ordinal: number }) {
  const { m, language } = useLanguage();
  const { indices } = useRecord();
  const kind = event.kind && indices.kindById.get(event.kind);
  const place = event.place && indices.placeById.get(event.place);
  const present = event.participants.filter(({ part }) => part !== 'mentioned');
  const principals = present.filter(({ part }) => part === 'principal');
  const people = (principals.length > 0 ? principals : present).flatMap(({ person }) => {
    const known = indices.personById.get(person);
    return known ? [localize(known.name, language).text] : [];
  });
  const rest = people.length - MOST_PEOPLE;
  const named = listed(people.slice(0, MOST_PEOPLE), language);
  return (
    <>
      <p className={styles.date}>{formatEventDate(event.date, language, 'long')}</p>
      <p className={styles.title} dir="auto">
        <Words of={event.title} />
      </p>
      {named !== '' && <p dir="auto">{rest > 0 ? `${named} +${rest}` : named}</p>}
      {(kind || place) && (
        <p className={styles.quiet} dir="auto">
          {[kind?.label, place?.name].flatMap((one) => (one ? [localize(one, language).text] : [])).join(' · ')}
        </p>
      )}
      <p className={styles.quiet}>
        <RankInWords ordinal={ordinal} m={m} />
      </p>
    </>
  );
}

/** `3rd of 69: core; 11 events refer to it`. */
function RankInWords({ ordinal, m }: { readonly ordinal: number; readonly m: ReturnType<typeof useLanguage>['m'] }) {
  const { select } = useAppStore();
  const { indices } = useRecord();
  const matches = useAppState(select.matches);
  const reason = rankReason(indices, ordinal, matches.ordinals);
  if (!reason) return null;
  const { rank, of, weight, references, positions, leaders } = reason;
  const facts = [
    weight === null ? null : m['timeline.rank.weight'](weight),
    leaders > 0 ? m['timeline.rank.leaders'](leaders) : null,
    references > 0 ? m['timeline.rank.references'](references) : null,
    positions > 0 ? m['timeline.rank.positions'](positions) : null,
  ].filter((fact) => fact !== null);
  return facts.length > 0 ? `${m['timeline.rank'](rank, of)}: ${facts.join('; ')}` : m['timeline.rank'](rank, of);
}
