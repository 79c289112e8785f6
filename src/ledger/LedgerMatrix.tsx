// Topics by months, at a glance: when each issue was alive. A cell opens its entries.

import type { Matrix, Period } from '#domain/ledger/matrix.ts';
import { localize, type TopicId } from '#domain/record/model.ts';
import { formatAxisLabel, formatMonth } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { useActions } from '#store/StoreContext.tsx';
import styles from './LedgerMatrix.module.css';

export function LedgerMatrix({ matrix: { periods, rows } }: { readonly matrix: Matrix }) {
  const { m, language } = useLanguage();
  const { chooseFacet, setPeriod } = useActions();
  const most = Math.max(...rows.flatMap(({ counts }) => counts), 1);
  const inWords = ({ firstDay, unit }: Period) =>
    unit === 'month' ? formatMonth(firstDay, language) : formatAxisLabel(firstDay, 'year', 'major', language);
  const open = (topic: TopicId, { edtf }: Period) => {
    chooseFacet('topic', [topic]);
    setPeriod(edtf, edtf);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrollable by keyboard
    <section className={styles.scroller} tabIndex={0} aria-label={m['ledger.matrix']}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">{m['filters.topic']}</th>
            {periods.map((period, i) => (
              <th key={period.edtf} scope="col" aria-label={inWords(period)}>
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
                  <td key={period.edtf}>
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

/** The year where it begins, else the month's number. */
function shortLabel({ edtf, unit }: Period, place: number, language: 'en' | 'vi' | 'ja'): string {
  if (unit === 'year') return edtf;
  const [year = '', month = ''] = edtf.split('-');
  const isYearShown = place === 0 || month === '01';
  return isYearShown ? (language === 'ja' ? `${year}年` : year) : String(Number(month));
}
