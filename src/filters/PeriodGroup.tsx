// The period: two dates typed as a day, a month or a year in any usual way, or taken from the visible window.

import { useId } from 'react';
import { periodOf } from '#domain/find/query.ts';
import { dayOf, formatIsoDay, type Instant } from '#domain/time/dates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppState, useAppStore } from '#store/StoreContext.tsx';
import { DateField } from './DateField.tsx';
import styles from './FilterPanel.module.css';
import { FoldingGroup } from './FoldingGroup.tsx';

export function PeriodGroup() {
  const { m } = useLanguage();
  const { select, api } = useAppStore();
  const { setPeriod } = useActions();
  const from = useAppState((state) => state.query.from);
  const to = useAppState((state) => state.query.to);
  const hint = useId();
  const isReversed = from !== null && to !== null && periodOf({ from, to }).firstDay > periodOf({ from, to }).lastDay;
  const useVisible = () => {
    const window = select.shownWindow(api.getState());
    setPeriod(formatIsoDay(dayOf(window.start)), formatIsoDay(dayOf((window.end - 1) as Instant)));
  };
  return (
    <FoldingGroup label={m['filters.period']} facet="period">
      <div className={styles.period}>
        <DateField
          label={m['filters.period.from']}
          edge="start"
          value={from}
          hint={hint}
          onChange={(value) => setPeriod(value, to)}
        />
        <DateField
          label={m['filters.period.to']}
          edge="end"
          value={to}
          hint={hint}
          onChange={(value) => setPeriod(from, value)}
        />
      </div>
      {isReversed && (
        <p className={styles.error} role="alert">
          {m['filters.period.reversed']}
        </p>
      )}
      <p className={styles.hint} id={hint}>
        {m['filters.period.hint']}
      </p>
      <button type="button" className={styles.textButton} onClick={useVisible}>
        {m['filters.period.fromWindow']}
      </button>
    </FoldingGroup>
  );
}
