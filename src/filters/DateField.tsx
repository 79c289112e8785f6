// One end of the period. It acts as soon as what is typed is a date; until then the last good one holds. Left, it shows
// what was understood.

import { useEffect, useId, useState } from 'react';
import { parseBound } from '#domain/find/query.ts';
import type { Edge } from '#domain/time/timeWindow.ts';
import { formatCalendarDate } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import type { Language } from '#i18n/languages.ts';
import styles from './FilterPanel.module.css';
import { useDateReader } from './useDateReader.ts';

interface Props {
  readonly label: string;
  readonly edge: Edge;
  readonly value: string | null;
  readonly hint: string;
  readonly onChange: (value: string | null) => void;
}

export function DateField({ label, edge, value, hint, onChange }: Props) {
  const { m, language } = useLanguage();
  const { read, readsAll, obstacle, fetchReader } = useDateReader(language);
  const [typed, setTyped] = useState(shownBound(value, language));
  const [isLeft, setLeft] = useState(true);
  const error = useId();
  const found = read(typed, edge, isLeft);
  const bound = found?.kind === 'date' ? found.edtf : null;
  // Nothing is rewritten under the hands of who types "8/2024".
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another value or language rewrites what is typed.
  useEffect(() => {
    if (bound !== value || isLeft) setTyped(shownBound(value, language));
  }, [value, language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed before the reader came is read when it has.
  useEffect(() => {
    if (bound === null || bound === value) return;
    if (isLeft) setTyped(shownBound(bound, language));
    onChange(bound);
  }, [readsAll]);
  const change = (text: string) => {
    setTyped(text);
    const now = read(text, edge, false);
    if (now?.kind === 'date') onChange(now.edtf);
    else if (text.trim() === '') onChange(null);
  };
  const leave = () => {
    setLeft(true);
    const last = read(typed, edge, true);
    if (last?.kind !== 'date') return;
    setTyped(shownBound(last.edtf, language));
    if (last.edtf !== value) onChange(last.edtf);
  };
  const complain = () => {
    if (!isLeft || typed.trim() === '' || bound !== null) return null;
    if (found?.kind === 'ambiguous') return m['filters.period.ambiguous'](...inWords(found.readings, language));
    return obstacle ? m[`part.${obstacle}`] : m['filters.period.invalid'];
  };
  const complaint = complain();
  return (
    <div>
      <label>
        {label}
        <input
          type="text"
          placeholder={m['filters.period.placeholder']}
          value={typed}
          aria-invalid={complaint !== null}
          aria-describedby={complaint === null ? hint : error}
          onChange={(event) => change(event.target.value)}
          onFocus={() => {
            setLeft(false);
            fetchReader();
          }}
          onBlur={leave}
          onKeyDown={(key) => key.key === 'Enter' && leave()}
        />
      </label>
      {complaint !== null && (
        <p className={styles.error} id={error}>
          {complaint}
        </p>
      )}
    </div>
  );
}

const PLAIN = /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/;

/** As the language writes dates; in English, which has many ways of it, as EDTF where that says it to people. */
function shownBound(edtf: string | null, language: Language): string {
  const date = parseBound(edtf);
  if (!date || edtf === null || (language === 'en' && PLAIN.test(edtf))) return edtf ?? '';
  return formatCalendarDate(date, language, 'short');
}

function inWords(readings: readonly [string, string], language: Language): [string, string] {
  const words = (edtf: string) => {
    const date = parseBound(edtf);
    return date ? formatCalendarDate(date, language, 'long') : edtf;
  };
  return [words(readings[0]), words(readings[1])];
}
