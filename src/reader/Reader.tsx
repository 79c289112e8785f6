// The chosen event, like a page of a journal. It stays where it is when filters change, and begins at its
// top when another event is opened.

import { memo, useEffect, useMemo, useRef } from 'react';
import type { EventRecord } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { Article } from '#reader/article/Article.tsx';
import { LinkCardProvider } from '#reader/article/LinkCard.tsx';
import { DateLine } from '#reader/facts/DateLine.tsx';
import { Kicker } from '#reader/facts/Kicker.tsx';
import { Participants } from '#reader/facts/Participants.tsx';
import { PartOf } from '#reader/facts/PartOf.tsx';
import { Positions } from '#reader/facts/Positions.tsx';
import { Sources } from '#reader/facts/Sources.tsx';
import { useFollowing } from '#store/FollowingContext.tsx';
import { useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { EmptyReader } from './EmptyReader.tsx';
import { IssueWalk } from './IssueWalk.tsx';
import styles from './Reader.module.css';
import { ReaderBar } from './ReaderBar.tsx';

/** The width below which the parts of the page are stacked; see Reader.module.css. */
const STACKED = '(max-width: 44.99em)';

interface Props {
  /** In a dialog, which has a way out of its own. */
  readonly isInDialog?: boolean;
}

export const Reader = memo(function Reader({ isInDialog = false }: Props) {
  const { m } = useLanguage();
  const { select } = useAppStore();
  const event = useAppState(select.selectedEvent);
  const section = useRef<HTMLElement>(null);
  const id = event?.id;
  const read = useRef(id);

  useEffect(() => {
    if (read.current === id) return;
    read.current = id;
    if (id && section.current) showTop(section.current);
  }, [id]);
  return (
    <section ref={section} aria-label={m['reader.region']} className={styles.reader} id="reader">
      {event ? <OpenEvent event={event} isInDialog={isInDialog} /> : <EmptyReader />}
    </section>
  );
});

/**
 * Another event was opened: reading begins at its top. On a phone, where the reader stands under the list,
 * the page goes there. Opened from the list or from a
 * palette that has closed, the focus goes on to the title; elsewhere it stays.
 */
function showTop(section: HTMLElement): void {
  section.scrollTo({ top: 0 });
  if (window.matchMedia(STACKED).matches) section.scrollIntoView({ block: 'start' });
  const focused = document.activeElement;
  if (focused === document.body || focused?.closest('#events')) {
    section.querySelector<HTMLElement>('#reader-title')?.focus({ preventScroll: true });
  }
}

interface OpenProps {
  readonly event: EventRecord;
  readonly isInDialog: boolean;
}

function OpenEvent({ event, isInDialog }: OpenProps) {
  const { m } = useLanguage();
  const { select } = useAppStore();
  const record = useRecord();
  const hasTexts = record.textLanguages.length > 0;
  const terms = useAppState(select.searchTerms);
  const position = record.indices.positionOf.get(event.id);
  const { positions } = useFollowing().matches;
  const isHidden = useMemo(() => position !== undefined && !positions.includes(position), [position, positions]);

  return (
    <LinkCardProvider event={event}>
      <div>
        <ReaderBar canClose={!isInDialog} />
        <article className={styles.page} aria-labelledby="reader-title">
          <header>
            <Kicker event={event} />
            <h2 id="reader-title" tabIndex={-1} className={styles.title}>
              <Words of={event.title} terms={terms} />
            </h2>
            <DateLine event={event} />
            {isHidden && <p className={styles.hidden}>{m['reader.hidden']}</p>}
          </header>
          <PartOf event={event} />
          <Participants event={event} />
          <Article event={event} />
          <Positions event={event} />
          {event.note && (
            <aside className={styles.note} aria-label={m['reader.note']}>
              <h3>{m['reader.note']}</h3>
              <p>
                <Words of={event.note} terms={terms} />
              </p>
            </aside>
          )}
          {hasTexts && (
            <>
              <IssueWalk event={event} />
              <Sources event={event} />
            </>
          )}
        </article>
      </div>
    </LinkCardProvider>
  );
}
