// What the record holds of an issue: first and last entry, who asked how often, the last commitment, and how
// long ago the last entry was when the record ends; and in which months there is none. Counts and dates only, never a verdict.

import { type Months, silencesOf } from '#domain/ledger/silences.ts';
import type { Thread } from '#domain/ledger/threads.ts';
import { localize } from '#domain/record/model.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { bracketed, labelled } from '#lib/text/punctuation.ts';
import { useRecord } from '#store/StoreContext.tsx';
import styles from './LedgerThread.module.css';
import { Silences } from './Silences.tsx';

/** A month alone between two entries is no gap in a thread. */
const LEAST_MONTHS = 2;

interface Props {
  readonly thread: Thread;
  /** In which gaps are looked for. */
  readonly months: Months;
}

export function ThreadHead({ thread: { summary, entries }, months }: Props) {
  const { m, language } = useLanguage();
  const { sideById } = useRecord().indices;
  const { first, last, asked, lastCommitment, daysSinceLast } = summary;
  const silences = silencesOf(
    entries.map(({ event }) => event.date),
    months,
    LEAST_MONTHS,
  );
  const nameOf = (side: (typeof asked)[number]['side']) => localize(sideById.get(side)?.label ?? {}, language).text;
  return (
    <dl className={styles.summary}>
      <div>
        <dt>{m['ledger.first']}</dt>
        <dd>{formatEventDate(first.date, language, 'short')}</dd>
      </div>
      <div>
        <dt>{m['ledger.last']}</dt>
        <dd>
          {bracketed(formatEventDate(last.date, language, 'short'), m['ledger.daysBeforeEnd'](daysSinceLast), language)}
        </dd>
      </div>
      <div>
        <dt>{m['ledger.asked']}</dt>
        <dd>
          {asked.length === 0
            ? m['ledger.asked.nobody']
            : asked.map(({ side, count }) => m['ledger.asked.times'](nameOf(side), count)).join(' · ')}
        </dd>
      </div>
      <div>
        <dt>{m['ledger.lastCommitment']}</dt>
        <dd>
          {lastCommitment ? (
            <>
              {labelled(formatEventDate(lastCommitment.event.date, language, 'short'), '', language)}
              <Words of={lastCommitment.position.statement} />
            </>
          ) : (
            m['ledger.lastCommitment.none']
          )}
        </dd>
      </div>
      {silences.length > 0 && (
        <div>
          <dt>{m['ledger.without']}</dt>
          <dd>
            <Silences silences={silences} months={months} />
          </dd>
        </div>
      )}
    </dl>
  );
}
