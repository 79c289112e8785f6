// The chosen event, like a page of a journal. It stays where it is when filters change, and begins at its
// top when another event is opened.

import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react';
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
import { Sources } from '#reader/sources/Sources.tsx';
import { useFollowing } from '#store/FollowingContext.tsx';
import { hasTextsOf } from '#store/record.ts';
import { useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { AccountsLink } from './AccountsLink.tsx';
import { IssueWalk } from './IssueWalk.tsx';
import styles from './Reader.module.css';
import { ReaderBar } from './ReaderBar.tsx';

/** The width below which the parts of the page are stacked; see Reader.module.css. */
const STACKED = '(max-width: 44.99em)';

interface Props {
  /** In a dialog, which has a way out of its own. */
  readonly isInDialog?: boolean;
  /** What stands here before an event is chosen. */
  readonly children?: ReactNode;
}

export const Reader = memo(function Reader({ isInDialog = false, children }: Props) {
  const { m } = useLanguage();
  const { select } = useAppStore();
  const event = useAppState(select.selectedEvent);
  const section = useRef<HTMLElement>(null);
  const id = event?.id;
  const read = useRef<typeof id>(undefined);

  useEffect(() => {
    if (read.current === id) return undefined;
    read.current = id;
    if (!id || !section.current) return undefined;
    // By the address, before anything was done: on a phone what it names is read, and nowhere is the focus moved.
    if (document.documentElement.dataset['input'] === undefined) return beginAt(section.current);
    showTop(section.current);
    return undefined;
  }, [id]);
  return (
    <section ref={section} aria-label={m['reader.region']} className={styles.reader} id="reader">
      {event ? <OpenEvent event={event} isInDialog={isInDialog} /> : children}
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
  goToStacked(section);
  const focused = document.activeElement;
  if (focused === document.body || focused?.closest('#events')) {
    section.querySelector<HTMLElement>('#reader-title')?.focus({ preventScroll: true });
  }
}

/** Until something is done: what stands above is still being drawn and grows. Returns the undoing. */
function beginAt(section: HTMLElement): () => void {
  const observer = new ResizeObserver(() => goToStacked(section));
  // The body is as high as the screen; what it holds grows.
  observer.observe(section.closest('main') ?? document.body);
  const stop = () => {
    observer.disconnect();
    for (const type of DOINGS) window.removeEventListener(type, stop, true);
  };
  for (const type of DOINGS) window.addEventListener(type, stop, true);
  return stop;
}

const DOINGS = ['pointerdown', 'touchstart', 'wheel', 'keydown'] as const;

function goToStacked(section: HTMLElement): void {
  if (window.matchMedia(STACKED).matches) section.scrollIntoView({ block: 'start' });
}

interface OpenProps {
  readonly event: EventRecord;
  readonly isInDialog: boolean;
}

function OpenEvent({ event, isInDialog }: OpenProps) {
  const { m } = useLanguage();
  const { select } = useAppStore();
  const record = useRecord();
  const hasTexts = hasTextsOf(record, event.id);
  const terms = useAppState(select.searchTerms);
  const ordinal = record.indices.ordinalOf.get(event.id);
  const { ordinals } = useFollowing().matches;
  const isHidden = useMemo(() => ordinal !== undefined && !ordinals.includes(ordinal), [ordinal, ordinals]);

  return (
    <LinkCardProvider event={event}>
      <div>
        <ReaderBar canClose={!isInDialog} />
        <article className={styles.page} aria-labelledby="reader-title">
          <header>
            <Kicker event={event} />
            <h2 id="reader-title" tabIndex={-1} className={styles.title} dir="auto">
              <Words of={event.title} terms={terms} />
            </h2>
            <DateLine event={event} />
            <AccountsLink event={event} />
            {isHidden && <p className={styles.hidden}>{m['reader.hidden']}</p>}
          </header>
          <PartOf event={event} />
          <Participants event={event} />
          <Article event={event} />
          <Positions event={event} />
          {event.note && (
            <aside className={styles.note} aria-label={m['reader.note']}>
              <h3>{m['reader.note']}</h3>
              <p className="lines" dir="auto">
                <Words of={event.note} terms={terms} />
              </p>
            </aside>
          )}
          {hasTexts && (
            <>
              <IssueWalk event={event} />
              <Sources key={event.id} event={event} />
            </>
          )}
        </article>
      </div>
    </LinkCardProvider>
  );
}
