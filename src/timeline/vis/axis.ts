// What the chart and the axis under it say to each other, in the words of the domain. Nothing here knows vis-timeline.

import type { Instant } from '#domain/time/dates.ts';
import type { TimeWindow, WindowLimits } from '#domain/time/timeWindow.ts';
import type { Language } from '#i18n/languages.ts';

export interface Press {
  readonly target: EventTarget | null;
  readonly clientX: number;
  readonly clientY: number;
}

export interface AxisCallbacks {
  /** Axis and lines stand in the page. */
  readonly onDrawn: () => void;
  /** The axis moves, under the user's hand or gliding to a window it was given; called in the same tick. */
  readonly onWindowMoving: (window: TimeWindow, byUser: boolean) => void;
  /** It has come to rest. */
  readonly onWindowReached: (window: TimeWindow, byUser: boolean) => void;
  readonly onPressed: (press: Press) => void;
  readonly onDoubleClicked: (at: Instant) => void;
}

export interface AxisHandle {
  /** What lies in it stands over the lines of the axis and is dragged, wheeled and pinched with them. */
  readonly plot: HTMLElement;
  /** In `glideMs`, or at once without. Whether it moves for it: then `onWindowMoving` says where it is on the way. */
  readonly showWindow: (window: TimeWindow, glideMs: number) => boolean;
  readonly resize: () => void;
  readonly destroy: () => void;
}

export interface Initial {
  readonly window: TimeWindow;
  readonly limits: WindowLimits;
  readonly language: Language;
}
