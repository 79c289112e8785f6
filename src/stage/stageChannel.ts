// Keeps the audience's window and the presenter's in step. A BroadcastChannel joins windows of one browser;
// where it does not exist or does not reach, as between files in some browsers, messages go between the opener
// and the window it opened. Both ways are used at once: hearing a message twice changes nothing.

import { isClock, type PresentationClock } from '#store/presentationClock.ts';

export const BLANKS = ['black', 'white'] as const;
export type Blank = (typeof BLANKS)[number] | null;

/**
 * What one window tells the other. Several windows may show a briefing at once: a stage signs what it says with its
 * name (`stage`), and what a presenter's window asks is for one stage (`to`).
 */
export type StageMessage =
  /** The stage says where it stands. */
  | {
      readonly kind: 'at';
      readonly stage: string;
      readonly briefing: string;
      readonly scene: number;
      readonly blank: Blank;
      readonly clock: PresentationClock;
    }
  /** The stage hands over its briefing, which the other window may find nowhere: the text of a briefing file. */
  | { readonly kind: 'script'; readonly stage: string; readonly briefing: string; readonly file: string }
  /** The stage has been left. */
  | { readonly kind: 'left'; readonly stage: string }
  /** A presenter's window asks every stage where it stands; `full` asks for the briefing, too. */
  | { readonly kind: 'where'; readonly full: boolean }
  | { readonly kind: 'go'; readonly to: string; readonly briefing: string; readonly scene: number }
  | { readonly kind: 'blank'; readonly to: string; readonly blank: Blank }
  | { readonly kind: 'clock'; readonly to: string; readonly briefing: string; readonly clock: PresentationClock }
  /** Back to the scene's own view, or off the stage. */
  | { readonly kind: 'return' | 'leave'; readonly to: string };

export interface StageChannel {
  readonly send: (message: StageMessage) => void;
  /** The window to talk to where a BroadcastChannel does not reach. */
  readonly meet: (other: Window) => void;
  readonly close: () => void;
}

const NAME = 'nenpyo.stage';

/** `isFromOpener` says that the window which opened this one has spoken. */
export function openStageChannel(
  onMessage: (message: StageMessage, isFromOpener: boolean) => void,
  other: Window | null,
): StageChannel {
  let peer = other;
  const receive = (data: unknown, source: MessageEventSource | null) => {
    const message = readStageMessage(data);
    if (message) onMessage(message, source !== null && source === window.opener);
  };
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(NAME) : null;
  if (channel) channel.onmessage = ({ data }) => receive(data, null);
  const listen = ({ origin, source, data }: MessageEvent) => {
    if (origin !== window.origin || source === window || readStageMessage(data) === null) return;
    // A stage that was loaded anew no longer knows the window it opened, until that speaks.
    if (source !== null && 'postMessage' in source) peer = source as Window;
    receive(data, source);
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
  const { kind, stage, to, briefing, scene, blank, clock, file, full } = data as Readonly<Record<string, unknown>>;
  const isSigned = typeof stage === 'string';
  const isAddressed = typeof to === 'string';
  const isNamed = typeof briefing === 'string';
  const isPlace = typeof scene === 'number' && Number.isInteger(scene) && scene >= 0;
  const shade = blank === null ? null : BLANKS.find((known) => known === blank);
  switch (kind) {
    case 'at':
      return isSigned && isNamed && isPlace && shade !== undefined && isClock(clock)
        ? { kind, stage, briefing, scene, blank: shade, clock }
        : null;
    case 'script':
      return isSigned && isNamed && typeof file === 'string' ? { kind, stage, briefing, file } : null;
    case 'left':
      return isSigned ? { kind, stage } : null;
    case 'where':
      return { kind, full: full === true };
    case 'go':
      return isAddressed && isNamed && isPlace ? { kind, to, briefing, scene } : null;
    case 'blank':
      return isAddressed && shade !== undefined ? { kind, to, blank: shade } : null;
    case 'clock':
      return isAddressed && isNamed && isClock(clock) ? { kind, to, briefing, clock } : null;
    case 'return':
    case 'leave':
      return isAddressed ? { kind, to } : null;
    default:
      return null;
  }
}
