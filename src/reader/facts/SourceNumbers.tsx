// The small numbers behind a statement; each leads to its footnote.

import type { EventRecord, SourceId } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import styles from '#reader/Reader.module.css';

interface Props {
  readonly event: EventRecord;
  readonly sources: readonly SourceId[];
}

export function SourceNumbers({ event, sources }: Props) {
  const { m } = useLanguage();
  const numbers = sources
    .map((source) => event.sources.indexOf(source) + 1)
    .filter((number) => number > 0)
    .sort((a, b) => a - b);
  return (
    <span className={styles.numbers}>
      {'\u2060'}
      {numbers.map((number) => (
        <button key={number} type="button" aria-label={m['reader.source'](number)} onClick={() => showFootnote(number)}>
          {number}
        </button>
      ))}
    </span>
  );
}

export function footnoteId(number: number): string {
  return `source-${number}`;
}

// The address bar holds the view behind its #, so footnotes cannot be anchors.
function showFootnote(number: number): void {
  const footnote = document.getElementById(footnoteId(number));
  footnote?.scrollIntoView({ block: 'center' });
  footnote?.focus({ preventScroll: true });
}
