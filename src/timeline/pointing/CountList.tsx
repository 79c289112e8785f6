// What a mark that counts several events stands for: its members by date, to be opened, and a way to look closer.

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type DayNumber, endOfDay, startOfDay } from '#domain/time/dates.ts';
import { lengthOf, zoomWindow } from '#domain/time/timeWindow.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { drawnDays } from '#store/record.ts';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import styles from './pointing.module.css';
import type { ListedCount } from './usePointing.ts';

/** Of more, the most important are listed. */
const MOST_LISTED = 100;
const ROOM_BESIDE = 1.6;

interface Props {
  readonly listed: ListedCount;
  readonly onClose: () => void;
}

export function CountList({ listed: { box, clientX, clientY }, onClose }: Props) {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const { indices, limits, span } = useRecord();
  const { openEvent, jumpTo } = useActions();
  const shown = useAppState(select.shownWindow);
  const popover = useRef<HTMLDivElement>(null);
  const { ranks } = indices;
  const members = box.count.members();
  const listed = members
    .toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))
    .slice(0, MOST_LISTED)
    .sort((a, b) => a - b);
  const days = listed.flatMap((event) => drawnDays(indices, span, event) ?? []);
  const closer = zoomWindow(
    {
      start: startOfDay(Math.min(...days.map(({ firstDay }) => firstDay)) as DayNumber),
      end: endOfDay(Math.max(...days.map(({ lastDay }) => lastDay)) as DayNumber),
    },
    ROOM_BESIDE,
    limits,
  );

  useEffect(() => {
    popover.current?.showPopover();
    popover.current?.querySelector('button')?.focus();
  }, []);

  const onKeyDown = (key: KeyboardEvent<HTMLUListElement>) => {
    const buttons = [...key.currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    const target = targets[key.key];
    if (target === undefined) return;
    key.preventDefault();
    buttons[target]?.focus();
  };

  const toRight = clientX > window.innerWidth / 2;
  const place = {
    top: Math.min(clientY + 8, window.innerHeight * 0.5),
    ...(toRight ? { right: Math.max(8, window.innerWidth - clientX - 24) } : { left: Math.max(8, clientX - 24) }),
  };
  return (
    <div
      ref={popover}
      popover="auto"
      role="dialog"
      aria-label={m['timeline.count'](members.length)}
      className={styles.list}
      style={place}
      onToggle={({ newState }) => {
        if (newState === 'closed') onClose();
      }}
    >
      <h2 className={styles.heading}>{m['timeline.count'](members.length)}</h2>
      <ul onKeyDown={onKeyDown}>
        {listed.map((ordinal) => {
          const event = indices.events.at(ordinal);
          return (
            event && (
              <li key={ordinal}>
                <button
                  type="button"
                  dir="auto"
                  onClick={() => {
                    popover.current?.hidePopover();
                    openEvent(event.id);
                  }}
                >
                  <span className={styles.date}>{formatEventDate(event.date, language, 'short')}</span>{' '}
                  <Words of={event.title} />
                </button>
              </li>
            )
          );
        })}
      </ul>
      {members.length > listed.length && (
        <p className={styles.quiet}>{m['timeline.count.mostImportant'](listed.length)}</p>
      )}
      {lengthOf(closer) < lengthOf(shown) && (
        <button
          type="button"
          className={styles.closer}
          onClick={() => {
            popover.current?.hidePopover();
            jumpTo(closer);
          }}
        >
          {m['timeline.count.closer']}
        </button>
      )}
    </div>
  );
}
