// One event in the list: a link named by date and title, with place and people under it.

import { Fragment, type MouseEvent } from 'react';
import type { EventRecord } from '#domain/record/model.ts';
import { toCivilDate } from '#domain/time/dates.ts';
import { formatAxisLabel, formatEventDate } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { useActions, useAppState, useAppStore } from '#store/StoreContext.tsx';
import { addressOfEvent } from '#store/urlSync.ts';
import styles from './EventList.module.css';

export function yearOf(event: EventRecord): number {
  return toCivilDate(event.date.firstDay).year;
}

export interface EventItemProps {
  readonly event: EventRecord;
  readonly startsYear: boolean;
  readonly isStop: boolean;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
}

/** What lies in a list item. */
export function EventItem({ event, startsYear, isStop, onOpen, onFocus }: EventItemProps) {
  const { m, language } = useLanguage();
  const { select, api } = useAppStore();
  const { hover } = useActions();
  const isSelected = useAppState((state) => state.selection === event.id);
  const isHovered = useAppState((state) => state.hovered === event.id);
  const terms = useAppState(select.searchTerms);
  const personById = useAppState(({ record }) => record.indices.personById);
  const placeById = useAppState(({ record }) => record.indices.placeById);
  const place = event.place && placeById.get(event.place);
  const people = event.participants
    .filter(({ part }) => part === 'principal')
    .flatMap(({ person }) => personById.get(person) ?? []);
  const names = place ? [place, ...people] : people;
  const onClick = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    onOpen();
  };
  return (
    <>
      {startsYear && (
        <span aria-hidden="true" className={styles.year}>
          {formatAxisLabel(event.date.firstDay, 'year', 'major', language)}
        </span>
      )}
      <div
        className={styles.row}
        data-selected={isSelected}
        data-hovered={isHovered}
        onPointerEnter={() => hover(event.id)}
      >
        <a
          href={addressOfEvent(api.getState(), event.id)}
          data-event={event.id}
          aria-current={isSelected ? 'true' : undefined}
          tabIndex={isStop ? 0 : -1}
          className={styles.link}
          onClick={onClick}
          onFocus={onFocus}
        >
          <time className={styles.date} dateTime={event.date.edtf}>
            {formatEventDate(event.date, language, 'short')}
          </time>{' '}
          <span className={styles.title}>
            <Words of={event.title} terms={terms} />
          </span>
        </a>
        <p className={styles.detail}>
          {names.map(({ id, name }, i) => (
            <Fragment key={id}>
              {i > 0 && ' · '}
              <Words of={name} terms={terms} />
            </Fragment>
          ))}
          {names.length === 0 && event.mode && m[`reader.mode.${event.mode}`]}
        </p>
      </div>
    </>
  );
}
