// The months without an entry, as a strip of all months and in words: the longest gaps, and how many are shorter.

import { Fragment } from 'react';
import { longest, type Months, monthByMonth, type Stretch } from '#domain/ledger/silences.ts';
import { calendarDateOf } from '#domain/time/dates.ts';
import type { DaySpan } from '#domain/time/timeWindow.ts';
import { formatRange } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import type { Language } from '#i18n/languages.ts';
import styles from './Silences.module.css';

/** As many as are read at a glance. */
const MOST_NAMED = 5;
/** Of more months nothing could be told from the strip. */
const MOST_DRAWN = 120;

interface Props {
  readonly silences: readonly Stretch[];
  readonly months: Months;
}

export function Silences({ silences, months }: Props) {
  const { m, language } = useLanguage();
  const named = longest(silences, MOST_NAMED);
  const more = silences.length - named.length;
  return (
    <>
      {months.last - months.first < MOST_DRAWN && (
        <span className={styles.strip} aria-hidden="true">
          {monthByMonth(months, silences).map(({ day, isSilent }) => (
            <span key={day} data-silent={isSilent} />
          ))}
        </span>
      )}
      {named.map((stretch, i) => (
        <Fragment key={stretch.firstDay}>
          {i > 0 && ' · '}
          <span className={styles.stretch}>{monthsInWords(stretch, language)}</span>
        </Fragment>
      ))}
      {more > 0 && ` · ${m['ledger.without.more'](more)}`}
    </>
  );
}

/** `Feb 2024 – May 2024`; one month stands alone. */
export function monthsInWords({ firstDay, lastDay }: DaySpan, language: Language): string {
  return formatRange(calendarDateOf(firstDay, 'month'), calendarDateOf(lastDay, 'month'), language, 'short');
}
