// Keeps the audience's window and the presenter's in step. A BroadcastChannel joins windows of one browser;
// where it does not exist or does not reach, as between files in some browsers, messages go between the opener
// and the window it opened. Both ways are used at once: hearing a message twice changes nothing.

import { isClock, type PresentationClock } from '#store/presentationClock.ts';

export const BLANKS = ['black', 'white'] as const;
export type Blank = (typeof BLANKS)[number] | null;

/** What one window tells the other. */
export type StageMessage =
  /** The stage says where it stands. */
  | {
      readonly kind: 'at';
      readonly briefing: string;
      readonly scene: number;
      readonly blank: Blank;
      readonly clock: PresentationClock;
    }
  /** The stage hands over a briefing that may be kept nowhere: the text of a briefing file. */
  | { readonly kind: 'script'; readonly file: string }
  /** The stage has been left. */
  | { readonly kind: 'left'; readonly briefing: string }
  | { readonly kind: 'go'; readonly briefing: string; readonly scene: number }
  | { readonly kind: 'blank'; readonly blank: Blank }
  | { readonly kind: 'clock'; readonly briefing: string; readonly clock: PresentationClock }
  /** A window asks where the presentation stands; `full` asks for the briefing, too. */
  | { readonly kind: 'where'; readonly full: boolean };

export interface StageChannel {
  readonly send: (message: StageMessage) => void;
  /** The window to talk to where a BroadcastChannel does not reach. */
  readonly meet: (other: Window) => void;
  readonly close: () => void;
}

const NAME = 'nenpyo.stage';

export function openStageChannel(onMessage: (message: StageMessage) => void, other: Window | null): StageChannel {
  let peer = other;
  const receive = (data: unknown) => {
    const message = readStageMessage(data);
    if (message) onMessage(message);
  };
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(NAME) : null;
  if (channel) channel.onmessage = ({ data }) => receive(data);
  const listen = ({ origin, source, data }: MessageEvent) => {
    if (origin !== window.origin || source === window || readStageMessage(data) === null) return;
    // A stage that was loaded anew no longer knows the window it opened, until that speaks.
    if (source !== null && 'postMessage' in source) peer = source as Window;
    receive(data);
  };
  window.addEventListener('message', listen);
  // Files have an origin of their own that cannot be named.
  const target = window.origin === 'null' ? '*' : window.origin;
  return {
    send: (message) => {
      channel?.postMessage(message);
      if (peer && !peer.closed) peer.postMessage(message, target);
    },
    meet: (window) => {
      peer = window;
    },
    close: () => {
      channel?.close();
      window.removeEventListener('message', listen);
    },
  };
}

/** Messages come from outside this window: looked at before they are believed. */
export function readStageMessage(data: unknown): StageMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { kind, briefing, scene, blank, clock, file, full } = data as Readonly<Record<string, unknown>>;
  const isNamed = typeof briefing === 'string';
  const isPlace = typeof scene === 'number' && Number.isInteger(scene) && scene >= 0;
  const shade = blank === null ? null : BLANKS.find((known) => known === blank);
  switch (kind) {
    case 'at':
      return isNamed && isPlace && shade !== undefined && isClock(clock)
        ? { kind, briefing, scene, blank: shade, clock }
        : null;
    case 'script':
      return typeof file === 'string' ? { kind, file } : null;
    case 'left':
      return isNamed ? { kind, briefing } : null;
    case 'go':
      return isNamed && isPlace ? { kind, briefing, scene } : null;
    case 'blank':
      return shade !== undefined ? { kind, blank: shade } : null;
    case 'clock':
      return isNamed && isClock(clock) ? { kind, briefing, clock } : null;
    case 'where':
      return { kind, full: full === true };
    default:
      return null;
  }
}
