// The article in paragraphs: people, topics, places and bodies offer themselves as filters, events as ways
// to go; each paragraph ends in the numbers of its sources.

import { parseArticleText, sourcesIn } from '#domain/record/articleText.ts';
import { type EventId, type EventRecord, localize, type SourceId } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Highlighted } from '#i18n/Words.tsx';
import { SourceNumbers } from '#reader/facts/SourceNumbers.tsx';
import styles from '#reader/Reader.module.css';
import { hasTextsOf } from '#store/record.ts';
import { useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { EventLink } from './EventLink.tsx';
import { CardLink } from './LinkCard.tsx';

export function Article({ event }: { readonly event: EventRecord }) {
  const { language, m } = useLanguage();
  const isHere = hasTextsOf(useRecord(), event.id);
  if (!isHere) {
    return (
      <p className={styles.loading} aria-busy="true">
        {m['reader.loading']}
      </p>
    );
  }
  return (
    <div className={styles.article}>
      {event.article.map((paragraph, i) => {
        const found = localize(paragraph.text, language);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may say the same
          <p key={i} lang={found.language} dir="auto" className="lines">
            <ParagraphText event={event} text={found.text} language={found.language} />
            {sourcesIn(found.text).length === 0 && <SourceNumbers event={event} sources={paragraph.sources} />}
          </p>
        );
      })}
    </div>
  );
}

interface ParagraphProps {
  readonly event: EventRecord;
  readonly text: string;
  readonly language: string;
}

function ParagraphText({ event, text, language }: ParagraphProps) {
  const { select } = useAppStore();
  const terms = useAppState(select.searchTerms);
  return parseArticleText(text).map((piece, i) => {
    if (piece.kind === 'sources') {
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change their order
      return <SourceNumbers key={i} event={event} sources={piece.ids as readonly SourceId[]} />;
    }
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    if (piece.kind === 'text') return <Highlighted key={i} text={piece.text} language={language} terms={terms} />;
    const words = <Highlighted text={piece.text} language={language} terms={terms} />;
    if (piece.type === 'event') {
      return (
        <EventLink key={`${piece.id} ${piece.text}`} id={piece.id as EventId}>
          {words}
        </EventLink>
      );
    }
    return (
      <CardLink key={`${piece.id} ${piece.text}`} type={piece.type} id={piece.id}>
        {words}
      </CardLink>
    );
  });
}
