// The ledger: issues followed from meeting to meeting, each side's acts in a column of its own.

import { Copy, Printer } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { periodOf } from '#domain/find/query.ts';
import { buildMatrix } from '#domain/ledger/matrix.ts';
import { daysOf, monthsToWatch, silencesOf } from '#domain/ledger/silences.ts';
import { buildThreads } from '#domain/ledger/threads.ts';
import { tallyOfPositions } from '#domain/record/accounts.ts';
import { AccountMeter } from '#i18n/AccountMeter.tsx';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { copyTable } from '#lib/text/table.ts';
import { hasTextsToRead, ownPeriod } from '#store/record.ts';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import styles from './Ledger.module.css';
import { LedgerMatrix } from './LedgerMatrix.tsx';
import { LedgerThread } from './LedgerThread.tsx';
import { ledgerTable } from './ledgerTable.ts';
import { monthsInWords, Silences } from './Silences.tsx';

interface Props {
  /** Nothing but the issues: for the stage. */
  readonly isBare?: boolean;
}

export function Ledger({ isBare = false }: Props) {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const record = useRecord();
  const { indices, span } = record;
  const { setThirdCountry } = useActions();
  const { ordinals } = useAppState(select.matches);
  const query = useAppState((state) => state.query);
  const { topic: topics, account: accounts } = query.facets;
  const thirdCountry = useAppState((state) => state.thirdCountry);
  const [isCopied, setCopied] = useState(false);
  const isHere = useMemo(() => hasTextsToRead(record, ordinals), [record, ordinals]);
  const threads = useMemo(
    () => buildThreads(indices, ordinals, { topics, accounts, thirdCountry, endOfRecord: span.lastDay }),
    [indices, ordinals, topics, accounts, thirdCountry, span],
  );
  const matrix = useMemo(() => buildMatrix(threads), [threads]);
  const shown = useMemo(() => threads.flatMap((thread) => thread.entries), [threads]);
  const entries = shown.length;
  const tally = useMemo(
    () =>
      tallyOfPositions(
        shown.map(({ position }) => position),
        indices,
      ),
    [shown, indices],
  );
  const months = useMemo(() => monthsToWatch(ownPeriod(record), periodOf(query)), [record, query]);
  const silences = useMemo(
    () =>
      silencesOf(
        shown.map(({ event }) => event.date),
        months,
      ),
    [shown, months],
  );
  const section = useRef<HTMLElement>(null);
  const firstTopic = threads[0]?.topic.id;
  useEffect(() => {
    // Who came here from a card or the palette, which are gone, goes on at the issue.
    const isAtStart = !navigator.userActivation.hasBeenActive;
    if (!isAtStart && document.activeElement === document.body && topics.length > 0 && firstTopic) {
      section.current?.querySelector('h2')?.focus();
    }
  }, [topics, firstTopic]);
  const copy = async () => {
    await copyTable(ledgerTable(threads, indices, language, m));
    setCopied(true);
  };

  return (
    <section ref={section} aria-label={m['ledger.region']} className={styles.ledger} id="ledger">
      <p className={styles.printHead}>
        <Words of={indices.dataset.info.title} /> · {m['ledger.region']} · {document.URL}
      </p>
      {!isBare && (
        <div className={styles.toolbar}>
          <p className={styles.total}>{m['ledger.total'](threads.length, entries)}</p>
          <label className={styles.option}>
            <input type="checkbox" checked={thirdCountry} onChange={() => setThirdCountry(!thirdCountry)} />
            {m['ledger.thirdCountry']}
          </label>
          <IconButton
            label={isCopied ? m['ledger.copied'] : m['ledger.copy']}
            icon={Copy}
            withLabel
            disabled={entries === 0}
            onClick={() => copy().catch(console.error)}
          />
          <IconButton label={m['ledger.print']} icon={Printer} withLabel onClick={() => window.print()} />
        </div>
      )}
      {!isHere && (
        <p className={styles.quiet} aria-busy="true">
          {m['reader.loading']}
        </p>
      )}
      {isHere && entries === 0 && <p className={styles.quiet}>{m['ledger.empty']}</p>}
      {threads.length > 1 && !isBare && (
        <>
          <AccountMeter tally={tally} indices={indices} />
          {silences.length > 0 && (
            <dl className={styles.silences}>
              <dt>{m['ledger.without.all'](monthsInWords(daysOf(months), language))}</dt>
              <dd>
                <Silences silences={silences} months={months} />
              </dd>
            </dl>
          )}
        </>
      )}
      {entries > 0 && !isBare && (
        <>
          <p className={styles.silences}>{m['ledger.without.note']}</p>
          <LedgerMatrix matrix={matrix} />
        </>
      )}
      {threads.map((thread) => (
        <LedgerThread key={thread.topic.id} thread={thread} months={months} />
      ))}
    </section>
  );
}
