// The events of the picture as a list, in the same order: the way in for keyboard and screen reader.
// One stop for Tab; arrow keys, Home and End move; Enter opens. Each item is a link to the view it opens.

import { type KeyboardEvent, type MouseEvent, useDeferredValue, useRef, useState } from 'react';
import type { EventId, EventRecord } from '#domain/record/model.ts';
import { toCivilDate } from '#domain/time/dates.ts';
import { formatAxisLabel, formatEventDate } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { addressOfEvent } from '#store/urlSync.ts';
import styles from './EventList.module.css';

const LONG_LIST = 200;
const FIRST_ITEMS = 16;

export function EventList() {
  const { m } = useLanguage();
  const { select } = useAppStore();
  const record = useRecord();
  const { openEvent, hover } = useActions();
  const { positions } = useAppState(select.matches);
  const selection = useAppState((state) => state.selection);
  const [focused, setFocused] = useState<EventId | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const events = Array.from(positions, (position) => record.indices.events.at(position)).filter(
    (event) => event !== undefined,
  );
  const stop = [focused, selection].find((id) => events.some((event) => event.id === id)) ?? events[0]?.id;

  // The first screenful at once, the rest a moment later.
  const most = useDeferredValue(events.length, FIRST_ITEMS);

  const onKeyDown = (key: KeyboardEvent) => {
    const at = events.findIndex((event) => event.id === stop);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: events.length - 1,
    };
    const target = events[targets[key.key] ?? -1];
    if (!target) return;
    key.preventDefault();
    list.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(target.id)}"]`)?.focus();
  };

  return (
    <ul
      ref={list}
      aria-label={m['list.label']}
      className={styles.list}
      data-long={events.length > LONG_LIST}
      id="events"
      onKeyDown={onKeyDown}
      onPointerLeave={() => hover(null)}
    >
      {events.slice(0, most).map((event, i) => (
        <EventItem
          key={event.id}
          event={event}
          startsYear={i === 0 || yearOf(event) !== yearOf(events[i - 1] as EventRecord)}
          isStop={event.id === stop}
          onOpen={() => openEvent(event.id)}
          onFocus={() => {
            setFocused(event.id);
            hover(event.id);
          }}
        />
      ))}
    </ul>
  );
}

function yearOf(event: EventRecord): number {
  return toCivilDate(event.date.firstDay).year;
}

interface ItemProps {
  readonly event: EventRecord;
  readonly startsYear: boolean;
  readonly isStop: boolean;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
}

function EventItem({ event, startsYear, isStop, onOpen, onFocus }: ItemProps) {
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
  const onClick = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    onOpen();
  };
  return (
    <li className={styles.item}>
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
          {place && (
            <span>
              <Words of={place.name} terms={terms} />
            </span>
          )}
          {people.map((person) => (
            <span key={person.id}>
              <Words of={person.name} terms={terms} />
            </span>
          ))}
          {people.length === 0 && !place && event.mode && <span>{m[`reader.mode.${event.mode}`]}</span>}
        </p>
      </div>
    </li>
  );
}
