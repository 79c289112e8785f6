// The sources as numbered footnotes, and the ways to take them along: as citations to be pasted, one or all, and as
// files for programs that keep references.

import { type EventRecord, localize } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { footnoteId } from '#reader/facts/SourceNumbers.tsx';
import { useRecord } from '#store/StoreContext.tsx';
import { Notice } from '#ui/Notice.tsx';
import { CitationButtons } from './CitationButtons.tsx';
import { Footnote } from './Footnote.tsx';
import styles from './Sources.module.css';
import { useCitations } from './useCitations.ts';

export function Sources({ event }: { readonly event: EventRecord }) {
  const { m, language } = useLanguage();
  const { sourceById } = useRecord().indices;
  const { said, copy, save } = useCitations();
  const sources = event.sources.flatMap((id) => sourceById.get(id) ?? []);
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="reader-sources" className={styles.sources}>
      <div className={styles.head}>
        <h3 id="reader-sources">{m['reader.sources']}</h3>
        <CitationButtons
          onCopy={() => copy(sources, m['reader.sources.copied'](sources.length))}
          onSave={(format) => save(format, sources, localize(event.title, language).text)}
        />
      </div>
      <ol>
        {sources.map((source, i) => (
          <li key={source.id} id={footnoteId(i + 1)} tabIndex={-1}>
            <Footnote source={source} number={i + 1} onCopy={() => copy([source], m['reader.source.copied'](i + 1))} />
          </li>
        ))}
      </ol>
      <Notice words={said} />
    </section>
  );
}
