// What the chart is given to draw: plain words, instants and names of looks. Nothing here knows vis-timeline.

import type { Instant } from '#domain/time/dates.ts';
import type { TimeWindow, WindowLimits } from '#domain/time/timeWindow.ts';
import type { Language } from '#i18n/languages.ts';

/** A row as it is drawn: an event, or a counted marker. */
export interface DrawnRow {
  readonly key: string;
  readonly lane: string;
  readonly start: Instant;
  /** Equal to `start` for a point. */
  readonly end: Instant;
  readonly title: string;
  /** Room for mark and title in px. */
  readonly titlePx: number;
  /** The language of the title, for the right glyphs. */
  readonly language: string;
  readonly isMarker: boolean;
  /** Words for the pointer: the date and the whole title. Put together when the pointer comes: they cost more than the row. */
  readonly tooltip: () => string;
  /** The title stands left of the mark, because right of it it would run out of the picture. */
  readonly isTurned: boolean;
  /** Class names that say what it is like: `side-vn is-selected is-soft`. */
  readonly looks: string;
}

export interface DrawnLane {
  readonly id: string;
  readonly label: string;
  readonly language: string;
}

/** A hairline across all lanes on a day, such as a change of office. */
export interface DrawnMark {
  readonly key: string;
  readonly at: Instant;
  readonly label: string;
}

export interface Drawing {
  readonly lanes: readonly DrawnLane[];
  readonly rows: readonly DrawnRow[];
  readonly marks: readonly DrawnMark[];
}

export interface TimelineCallbacks {
  /** What was last given stands in the page. */
  readonly onDrawn: () => void;
  /** The user is moving the picture; called before it is drawn at the new place, so that rows can be given. */
  readonly onWindowMoving: (window: TimeWindow) => void;
  /** The user has moved the picture. */
  readonly onWindowChosen: (window: TimeWindow) => void;
  readonly onRowChosen: (key: string) => void;
  readonly onRowHovered: (key: string | null) => void;
  readonly onDoubleClicked: (at: Instant) => void;
}

export interface TimelineHandle {
  /** Draws this and nothing else; unchanged rows are left alone. */
  readonly show: (drawing: Drawing) => void;
  /** In `glideMs`, or at once without. */
  readonly showWindow: (window: TimeWindow, glideMs: number) => void;
  readonly resize: () => void;
  readonly destroy: () => void;
}

export interface Initial {
  readonly window: TimeWindow;
  readonly limits: WindowLimits;
  readonly language: Language;
}
