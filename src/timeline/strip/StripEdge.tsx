// One edge of the window on the density strip: a handle to drag, and a slider for the keyboard.

import type { KeyboardEvent } from 'react';
import { calendarDateOf, dayOf, type Instant } from '#domain/time/dates.ts';
import { type Edge, lengthOf, moveEdge, type TimeWindow } from '#domain/time/timeWindow.ts';
import { formatCalendarDate } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useRecord } from '#store/StoreContext.tsx';
import styles from './Strip.module.css';

/** Of the window's length. */
const STEP = 0.1;
const LONG_STEP = 0.3;

interface Props {
  readonly edge: Edge;
  readonly shown: TimeWindow;
  /** What the whole strip stands for. */
  readonly strip: TimeWindow;
  /** Where the edge is, from 0 to 1. */
  readonly share: number;
}

export function StripEdge({ edge, shown, strip, share }: Props) {
  const { m, language } = useLanguage();
  const { limits } = useRecord();
  const { showWindow, fitAll } = useActions();
  const moveBy = (part: number) => moveTo(shown[edge] + part * lengthOf(shown));
  const moveTo = (instant: number) => showWindow(moveEdge(shown, edge, instant as Instant, limits));
  const onKeyDown = (key: KeyboardEvent) => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => moveBy(-STEP),
      ArrowRight: () => moveBy(STEP),
      ArrowDown: () => moveBy(-STEP),
      ArrowUp: () => moveBy(STEP),
      PageDown: () => moveBy(-LONG_STEP),
      PageUp: () => moveBy(LONG_STEP),
      Home: () => moveTo(strip.start),
      End: () => moveTo(strip.end),
      Escape: fitAll,
    };
    const move = moves[key.key];
    if (!move) return;
    key.preventDefault();
    move();
  };
  const day = dayOf((edge === 'start' ? shown.start : shown.end - 1) as Instant);
  return (
    <div
      className={edge === 'start' ? styles.startEdge : styles.endEdge}
      style={{ left: `${share * 100}%` }}
      data-edge={edge}
      role="slider"
      tabIndex={0}
      aria-label={m[`timeline.strip.${edge}`]}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={formatCalendarDate(calendarDateOf(day), language, 'long')}
      onKeyDown={onKeyDown}
    />
  );
}
