// The date in words with its weekday, and how exactly it is known.

import type { EventRecord } from '#domain/record/model.ts';
import { formatDays, withTime, withWeekday } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import type { Messages } from '#i18n/messages/en.ts';
import styles from '#reader/Reader.module.css';

export function DateLine({ event: { date } }: { readonly event: EventRecord }) {
  const { m, language } = useLanguage();
  const words = formatDays(date, language, 'long');
  const days = date.lastDay - date.firstDay + 1;
  const isRangeOfDays = date.kind === 'interval' && typeof date.start === 'object' && typeof date.end === 'object';
  const remarks = [
    ...(isRangeOfDays && date.start.precision === 'day' && date.end.precision === 'day'
      ? [m['reader.days'](days)]
      : []),
    ...precisionRemarks(date.start, m),
  ];
  return (
    <p className={styles.date}>
      <time dateTime={date.edtf}>{withTime(withWeekday(words, date, language), date, language)}</time>
      {remarks.map((remark) => (
        <span key={remark}>{remark}</span>
      ))}
    </p>
  );
}

function precisionRemarks(start: EventRecord['date']['start'], m: Messages): readonly string[] {
  if (typeof start === 'string') return [];
  return [
    ...(start.precision === 'day' ? [] : [m[`reader.precision.${start.precision}`]]),
    ...(start.approximate ? [m['reader.precision.approximate']] : []),
    ...(start.uncertain ? [m['reader.precision.uncertain']] : []),
  ];
}
