// The events of the picture as a list, in the same order: the way in for keyboard and screen reader.
// One stop for Tab; arrow keys, Home and End move; Enter opens. Each item is a link to the view it opens.

import { type KeyboardEvent, lazy, Suspense, useDeferredValue, useRef, useState } from 'react';
import type { EventId, EventRecord } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { EventItem, yearOf } from './EventItem.tsx';
import styles from './EventList.module.css';

/** Past this, only what is in sight is drawn. */
const LONG_LIST = 200;
const FIRST_ITEMS = 16;

const LongEventList = lazy(async () => ({ default: (await import('./LongEventList.tsx')).LongEventList }));

export function EventList() {
  const { select } = useAppStore();
  const isLong = useAppState((state) => select.matches(state).positions.length > LONG_LIST);
  if (!isLong) return <WholeEventList />;
  return (
    <Suspense>
      <LongEventList />
    </Suspense>
  );
}

function WholeEventList() {
  const { m } = useLanguage();
  const { select } = useAppStore();
  const record = useRecord();
  const { openEvent, hover } = useActions();
  // The picture first: the list follows a moment later.
  const { positions } = useDeferredValue(useAppState(select.matches));
  const selection = useAppState((state) => state.selection);
  const [focused, setFocused] = useState<EventId | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const events = Array.from(positions, (position) => record.indices.events.at(position)).filter(
    (event) => event !== undefined,
  );
  const stop = [focused, selection].find((id) => events.some((event) => event.id === id)) ?? events[0]?.id;

  // The first screenful at once, and as far as the focus may have to go; the rest a moment later.
  const most = useDeferredValue(events.length, Math.max(FIRST_ITEMS, events.findIndex(({ id }) => id === stop) + 1));

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
      id="events"
      onKeyDown={onKeyDown}
      onPointerLeave={() => hover(null)}
    >
      {events.slice(0, most).map((event, i) => (
        <li key={event.id} className={styles.item}>
          <EventItem
            event={event}
            startsYear={i === 0 || yearOf(event) !== yearOf(events[i - 1] as EventRecord)}
            isStop={event.id === stop}
            onOpen={() => openEvent(event.id)}
            onFocus={() => {
              setFocused(event.id);
              hover(event.id);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
