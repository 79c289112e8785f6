// Keeps the audience's window and the presenter's in step. A BroadcastChannel joins windows of one browser,
// served or from a file; where it does not exist, messages go between opener and opened window.

/** What one window tells the other. */
export type StageMessage =
  | { readonly kind: 'at'; readonly briefing: string; readonly scene: number }
  | { readonly kind: 'go'; readonly briefing: string; readonly scene: number }
  /** A window has just opened and asks where the presentation stands. */
  | { readonly kind: 'where' };

export interface StageChannel {
  readonly send: (message: StageMessage) => void;
  readonly close: () => void;
}

const NAME = 'nenpyo.stage';

export function openStageChannel(onMessage: (message: StageMessage) => void, other?: Window | null): StageChannel {
  const receive = (data: unknown) => {
    if (isStageMessage(data)) onMessage(data);
  };
  if (typeof BroadcastChannel === 'function') {
    const channel = new BroadcastChannel(NAME);
    channel.onmessage = ({ data }) => receive(data);
    return { send: (message) => channel.postMessage(message), close: () => channel.close() };
  }
  const listen = (event: MessageEvent) => {
    if (event.source === other) receive(event.data);
  };
  window.addEventListener('message', listen);
  return {
    send: (message) => other?.postMessage(message, '*'),
    close: () => window.removeEventListener('message', listen),
  };
}

/** Messages come from outside this window: looked at before they are believed. */
export function isStageMessage(data: unknown): data is StageMessage {
  if (typeof data !== 'object' || data === null) return false;
  const message = data as Readonly<Record<string, unknown>>;
  if (message['kind'] === 'where') return true;
  const isMove = message['kind'] === 'at' || message['kind'] === 'go';
  const scene = message['scene'];
  return (
    isMove &&
    typeof message['briefing'] === 'string' &&
    typeof scene === 'number' &&
    Number.isInteger(scene) &&
    scene >= 0
  );
}
