// One line of the record in short: date, title, and what came of it, whose room is kept until the texts are there.

import type { MouseEvent } from 'react';
import { actorName } from '#domain/record/actors.ts';
import type { EventRecord } from '#domain/record/model.ts';
import { outcomeOf } from '#domain/record/outcome.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { addressOfEvent } from '#store/address/urlSync.ts';
import { useActions, useAppState, useRecord } from '#store/StoreContext.tsx';
import styles from './InShort.module.css';

export function KeyEvent({ event }: { readonly event: EventRecord }) {
  const { language } = useLanguage();
  const { openEvent, hover } = useActions();
  const address = useAppState((state) => addressOfEvent(state, event.id));
  const isHovered = useAppState((state) => state.hovered === event.id);
  const onClick = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    openEvent(event.id);
  };
  return (
    <li className={styles.event} data-hovered={isHovered} onPointerEnter={() => hover(event.id)}>
      <a href={address} className={styles.link} onClick={onClick} onFocus={() => hover(event.id)}>
        <time dateTime={event.date.edtf}>{formatEventDate(event.date, language, 'short')}</time>{' '}
        <span className={styles.title} dir="auto">
          <Words of={event.title} />
        </span>
      </a>
      <Result event={event} />
    </li>
  );
}

function Result({ event }: { readonly event: EventRecord }) {
  const { m } = useLanguage();
  const { indices } = useRecord();
  const outcome = outcomeOf(event, indices);
  // A record without acts has no results to wait for.
  if (!outcome && indices.dataset.acts.length === 0) return null;
  const { position } = outcome ?? {};
  const act = position && indices.actById.get(position.act);
  return (
    <p className={`${styles.result} lines`} dir="auto">
      {act && (
        <b>
          <span className={styles.act}>
            <Words of={act.label} />
          </span>
          {position && !position.isMutual && (
            <>
              {' · '}
              <Words of={actorName(position.actor, indices)} />
            </>
          )}
          {m['inShort.colon']}
        </b>
      )}
      {outcome && <Words of={outcome.words} />}
    </p>
  );
}
