// What the two sides' accounts of the chosen event say, side by side: by topic, in three groups.

import { ArrowLeft } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { accountOfSide } from '#domain/accounts/absence.ts';
import { sideBySide } from '#domain/accounts/sideBySide.ts';
import type { EventRecord } from '#domain/record/model.ts';
import { accountsHead, accountsOf, readInWords } from '#i18n/accounts/accountsInWords.ts';
import { ACCOUNT_WORDS } from '#i18n/accounts/accountWords.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { addressOfEvent } from '#store/address/urlSync.ts';
import { hasTextsOf } from '#store/record.ts';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { CannotBeSaid, InBoth, InOne } from './AccountGroups.tsx';
import styles from './Accounts.module.css';

interface Props {
  /** Without the way back to the event: for the stage. */
  readonly isBare?: boolean;
}

export function Accounts({ isBare = false }: Props) {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const event = useAppState(select.selectedEvent);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Who came here from the event's page, which is gone, goes on at the heading.
    const isAtStart = document.documentElement.dataset['input'] === undefined;
    if (!isAtStart && !isBare && document.activeElement === document.body) heading.current?.focus();
  }, [isBare]);
  return (
    <section aria-label={m['accounts.region']} className={styles.accounts} id="accounts">
      {event && !isBare && <BackToEvent event={event} />}
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {m['accounts.region']}
      </h2>
      {event ? (
        <EventAccounts key={event.id} event={event} isBare={isBare} />
      ) : (
        <p className={styles.quiet}>{ACCOUNT_WORDS[language].unchosen}</p>
      )}
    </section>
  );
}

function BackToEvent({ event }: { readonly event: EventRecord }) {
  const { language } = useLanguage();
  const { setView } = useActions();
  const address = useAppState((state) => addressOfEvent({ ...state, view: 'timeline' }, event.id));
  return (
    <p className={styles.back}>
      <a
        href={address}
        onClick={(click) => {
          if (click.metaKey || click.ctrlKey || click.shiftKey) return;
          click.preventDefault();
          setView('timeline');
        }}
      >
        <ArrowLeft size={16} strokeWidth={1.75} aria-hidden />
        {ACCOUNT_WORDS[language].back}
      </a>
    </p>
  );
}

function EventAccounts({ event, isBare }: { readonly event: EventRecord; readonly isBare: boolean }) {
  const { m, language } = useLanguage();
  const record = useRecord();
  const { indices } = record;
  const compared = useMemo(() => sideBySide(event, indices), [event, indices]);
  const sides = useMemo(
    () => [accountOfSide(event, 'first', indices), accountOfSide(event, 'second', indices)] as const,
    [event, indices],
  );
  if (!hasTextsOf(record, event.id)) {
    return (
      <p className={styles.quiet} aria-busy="true">
        {m['reader.loading']}
      </p>
    );
  }
  const [first, second] = indices.dataset.sides;
  const words = ACCOUNT_WORDS[language];
  return (
    <>
      {!isBare && (
        <p className={styles.event} dir="auto">
          {formatEventDate(event.date, language, 'long')} · <Words of={event.title} />
        </p>
      )}
      <p className={styles.caution}>{words.caution}</p>
      <div className={styles.columns}>
        {[first, second].map(
          (side, i) =>
            side && (
              <div key={side.id} className={styles.head} data-column={i === 0 ? 'first' : 'second'}>
                <p className={styles.name}>{accountsHead(side, language)}</p>
                {readInWords(sides[i === 0 ? 0 : 1], accountsOf(side, language), language).map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </div>
            ),
        )}
      </div>
      {event.positions.length === 0 && <p className={styles.quiet}>{words.empty}</p>}
      <InBoth topics={compared.inBoth} />
      <InOne compared={compared} sides={sides} />
      <CannotBeSaid topics={compared.cannotBeSaid} />
    </>
  );
}
