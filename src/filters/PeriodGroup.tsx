// The period: two dates typed as a day, a month or a year in any usual way, or taken from the visible window.

import { useEffect, useId, useState } from 'react';
import { periodOf } from '#domain/find/query.ts';
import { dayOf, formatIsoDay, type Instant } from '#domain/time/dates.ts';
import { readTypedDate } from '#domain/time/typedDate.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppState, useAppStore } from '#store/StoreContext.tsx';
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
          value={from}
          hint={hint}
          onChange={(value) => setPeriod(value, to)}
        />
        <DateField label={m['filters.period.to']} value={to} hint={hint} onChange={(value) => setPeriod(from, value)} />
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

interface FieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly hint: string;
  readonly onChange: (value: string | null) => void;
}

/** Acts as soon as what is typed is a date; until then the last good one holds. Left, it shows what was understood. */
function DateField({ label, value, hint, onChange }: FieldProps) {
  const { m } = useLanguage();
  const [typed, setTyped] = useState(value ?? '');
  const [isLeft, setLeft] = useState(true);
  const error = useId();
  // Nothing is rewritten under the hands of who types "8/2024".
  useEffect(() => setTyped((before) => (readTypedDate(before) === value ? before : (value ?? ''))), [value]);
  const understood = readTypedDate(typed);
  const isInvalid = isLeft && typed.trim() !== '' && understood === null;
  const change = (text: string) => {
    setTyped(text);
    const date = readTypedDate(text);
    if (date !== null || text.trim() === '') onChange(date);
  };
  const leave = () => {
    setLeft(true);
    if (understood !== null) setTyped(understood);
  };
  return (
    <div>
      <label>
        {label}
        <input
          type="text"
          placeholder="2024-08-21"
          value={typed}
          aria-invalid={isInvalid}
          aria-describedby={isInvalid ? error : hint}
          onChange={(event) => change(event.target.value)}
          onFocus={() => setLeft(false)}
          onBlur={leave}
          onKeyDown={(key) => key.key === 'Enter' && leave()}
        />
      </label>
      {isInvalid && (
        <p className={styles.error} id={error}>
          {m['filters.period.invalid']}
        </p>
      )}
    </div>
  );
}
