// The sources as numbered footnotes: publisher, title, date, language, link. A mirror is named, not linked.

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { type EventRecord, localize, type Source } from '#domain/record/model.ts';
import { parseCalendarDate } from '#domain/time/dates.ts';
import { citationOf } from '#i18n/citation.ts';
import { formatCalendarDate } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { languageName } from '#i18n/languageName.ts';
import { useRecord } from '#store/StoreContext.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { footnoteId } from './SourceNumbers.tsx';
import styles from './Sources.module.css';

export function Sources({ event }: { readonly event: EventRecord }) {
  const { m } = useLanguage();
  const { sourceById } = useRecord().indices;
  const sources = event.sources.flatMap((id) => sourceById.get(id) ?? []);
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="reader-sources" className={styles.sources}>
      <h3 id="reader-sources">{m['reader.sources']}</h3>
      <ol>
        {sources.map((source, i) => (
          <li key={source.id} id={footnoteId(i + 1)} tabIndex={-1}>
            <Footnote source={source} number={i + 1} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Footnote({ source, number }: { readonly source: Source; readonly number: number }) {
  const { m, language } = useLanguage();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(citationOf(source, m, language));
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  const inWords = (edtf: string | null) => {
    const date = edtf === null ? null : parseCalendarDate(edtf);
    return date && formatCalendarDate(date, language, 'short');
  };
  const publisher = localize(source.publisher, language).text;
  return (
    <>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <p dir="auto">
        {publisher && <span className={`${styles.publisher} words`}>{publisher}</span>}{' '}
        {source.url ? (
          <a href={source.url} target="_blank" rel="noreferrer" lang={source.language || undefined}>
            <span className="words">{source.title}</span>
          </a>
        ) : (
          <span lang={source.language || undefined} className="words">
            {source.title}
          </span>
        )}
        <span className={styles.details}>
          <span>{inWords(source.published) ?? m['reader.source.undated']}</span>
          {source.language && <span>{languageName(source.language, m)}</span>}
          {source.address && <bdi>{source.address}</bdi>}
          {source.isMirror && <span>{m['reader.source.mirror']}</span>}
          {!source.isTitleRead && <span>{m['reader.source.described']}</span>}
          {source.read === 'opening' && <span>{m['reader.source.opening']}</span>}
        </span>
      </p>
      <IconButton
        label={isCopied ? m['reader.source.copied'] : m['reader.source.copy']}
        icon={isCopied ? Check : Copy}
        onClick={() => copy().catch(console.error)}
      />
    </>
  );
}
