// Topics by months, at a glance: when each issue was alive. A cell opens its entries.

import type { Matrix, Period } from '#domain/ledger/matrix.ts';
import { localize, type TopicId } from '#domain/record/model.ts';
import { toCivilDate } from '#domain/time/dates.ts';
import { formatMonth } from '#i18n/formatDates.ts';
import { formatYear, formatYearsFrom, yearNumber } from '#i18n/formatYears.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import type { Language } from '#i18n/languages.ts';
import { Words } from '#i18n/Words.tsx';
import { useActions } from '#store/StoreContext.tsx';
import styles from './LedgerMatrix.module.css';

export function LedgerMatrix({ matrix: { periods, rows } }: { readonly matrix: Matrix }) {
  const { m, language } = useLanguage();
  const { chooseFacet, setPeriod } = useActions();
  const most = Math.max(...rows.flatMap(({ counts }) => counts), 1);
  const inWords = (period: Period) => periodInWords(period, language);
  const open = (topic: TopicId, { from, to }: Period) => {
    chooseFacet('topic', [topic]);
    setPeriod(from, to);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrollable by keyboard
    <section className={styles.scroller} tabIndex={0} aria-label={m['ledger.matrix']}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">{m['filters.topic']}</th>
            {periods.map((period, i) => (
              <th key={period.from} scope="col" aria-label={inWords(period)}>
                {shortLabel(period, i, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ topic, counts }) => (
            <tr key={topic.id}>
              <th scope="row" dir="auto">
                <button
                  type="button"
                  title={localize(topic.label, language).text}
                  onClick={() => chooseFacet('topic', [topic.id])}
                >
                  <Words of={topic.label} />
                </button>
              </th>
              {periods.map((period, i) => {
                const count = counts[i] ?? 0;
                return (
                  <td key={period.from}>
                    {count > 0 && (
                      <button
                        type="button"
                        className={styles.cell}
                        data-share={Math.ceil((count / most) * 4)}
                        aria-label={m['ledger.cell'](inWords(period), count)}
                        title={m['ledger.cell'](inWords(period), count)}
                        onClick={() => open(topic.id, period)}
                      >
                        {count}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function periodInWords({ firstDay, years }: Period, language: Language): string {
  return years === 0 ? formatMonth(firstDay, language) : formatYearsFrom(toCivilDate(firstDay).year, years, language);
}

/** The year where it begins, else the month's number. */
function shortLabel({ firstDay, years }: Period, place: number, language: Language): string {
  const { year, month } = toCivilDate(firstDay);
  if (years > 0) return yearNumber(year, language);
  const isYearShown = place === 0 || month === 1;
  return isYearShown ? formatYear(year, language) : String(month);
}
