// One issue: what the record holds of it, and its entries along a spine of time. The dataset's first side
// stands left, its second right, joint acts across.

import type { Months } from '#domain/ledger/silences.ts';
import type { LedgerEntry, Thread } from '#domain/ledger/threads.ts';
import { tallyOfPositions } from '#domain/record/accounts.ts';
import { actorName } from '#domain/record/actors.ts';
import { nameOfSource } from '#domain/record/nameOfSource.ts';
import { AccountMeter } from '#i18n/AccountMeter.tsx';
import { formatEventDate } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { addressOfEvent } from '#store/address/urlSync.ts';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { ActGlyph } from './ActGlyph.tsx';
import styles from './LedgerThread.module.css';
import { ThreadHead } from './ThreadHead.tsx';

const GAP_MONTHS = 2;

interface Props {
  readonly thread: Thread;
  readonly months: Months;
}

export function LedgerThread({ thread, months }: Props) {
  const { m } = useLanguage();
  const { indices } = useRecord();
  const { sides } = indices.dataset;
  const tally = tallyOfPositions(
    thread.entries.map(({ position }) => position),
    indices,
  );
  const heading = `thread-${thread.topic.id}`;
  return (
    <section aria-labelledby={heading} className={styles.thread}>
      <h2 id={heading} tabIndex={-1} dir="auto">
        <Words of={thread.topic.label} />
      </h2>
      <AccountMeter tally={tally} indices={indices} />
      <ThreadHead thread={thread} months={months} />
      <div className={styles.columns} aria-hidden="true">
        <span dir="auto">{sides[0] && <Words of={sides[0].label} />}</span>
        <span dir="auto">{sides[1] && <Words of={sides[1].label} />}</span>
      </div>
      <ol className={styles.entries}>
        {thread.entries.map((entry) => (
          <li key={`${entry.event.id} ${entry.position.id}`} data-column={entry.column}>
            {entry.monthsBefore >= GAP_MONTHS && <p className={styles.gap}>{m['ledger.gap'](entry.monthsBefore)}</p>}
            <Entry entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry: { event, position } }: { readonly entry: LedgerEntry }) {
  const { m, language } = useLanguage();
  const { api } = useAppStore();
  const { indices } = useRecord();
  const { openEvent, showPerson } = useActions();
  const isSelected = useAppState((state) => state.selection === event.id);
  const { actor, towards, isMutual } = position;
  const offices = event.participants.find(({ person }) => person === actor.id)?.offices ?? [];
  const name = <Words of={actorName(actor, indices)} />;
  return (
    <div className={styles.entry} data-selected={isSelected}>
      <p className={styles.line}>
        <a
          href={addressOfEvent(api.getState(), event.id)}
          onClick={(click) => {
            if (click.metaKey || click.ctrlKey || click.shiftKey) return;
            click.preventDefault();
            openEvent(event.id);
          }}
        >
          <time dateTime={event.date.edtf}>{formatEventDate(event.date, language, 'short')}</time>
        </a>
        <ActGlyph act={position.act} />
      </p>
      <p className={styles.actor} dir="auto">
        {actor.type === 'person' ? (
          <button type="button" onClick={() => showPerson(actor.id)}>
            {name}
          </button>
        ) : (
          name
        )}
        {towards && (
          <>
            {' '}
            <span aria-hidden="true">{isMutual ? '＋' : '→'}</span>
            <span className="visually-hidden">
              {isMutual ? m['reader.positions.mutual'] : m['reader.positions.towards']}
            </span>{' '}
            <Words of={actorName(towards, indices)} />
          </>
        )}
        {offices.map((office) => (
          <span key={office} className={styles.office}>
            <Words of={indices.officeById.get(office)?.title ?? {}} />
          </span>
        ))}
      </p>
      <p className="lines" dir="auto">
        <Words of={position.statement} />
      </p>
      <p className={styles.sources}>
        {position.sources.map((id) => {
          const source = indices.sourceById.get(id);
          if (!source) return null;
          const name = nameOfSource(source, language);
          return source.url ? (
            <a key={id} href={source.url} target="_blank" rel="noreferrer" title={source.title}>
              <bdi>{name}</bdi>
            </a>
          ) : (
            <bdi key={id} title={source.title}>
              {name}
            </bdi>
          );
        })}
      </p>
    </div>
  );
}
