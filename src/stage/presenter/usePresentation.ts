// The presenter's window's end of the line: what the stage says, and what the window asks of it. It asks again
// and again, so that either window may be opened, loaded anew or closed at any moment.

import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { type Briefing, sceneAt } from '#domain/briefing/briefing.ts';
import { clockNow } from '#i18n/formatClock.ts';
import { type Blank, openStageChannel, type StageChannel, type StageMessage } from '#stage/stageChannel.ts';
import { keepForVisit, keptForVisit } from '#store/preferences.ts';
import { beginClock, clockOf, keepClock, type PresentationClock } from '#store/presentationClock.ts';
import { useAppStore } from '#store/StoreContext.tsx';
import { useBriefings } from '#store/useBriefings.ts';
import { beginPresentation, hear, listen, type Presentation } from './presentation.ts';

const ASK_EVERY_MS = 1500;
const PLACE = 'presenter.place';

export interface PresentationControl {
  readonly status: 'loading' | 'missing' | 'ready';
  readonly briefing: Briefing | undefined;
  readonly place: number;
  readonly blank: Blank;
  readonly clock: PresentationClock;
  readonly isAlone: boolean;
  readonly go: (place: number) => void;
  readonly setBlank: (blank: Blank) => void;
  readonly returnToScene: () => void;
  readonly leaveStage: () => void;
  readonly restartClock: () => void;
}

/** What is said to the stage that is followed. */
type ToStage = Extract<StageMessage, { readonly to: string }>;
type Wish<Message = ToStage> = Message extends ToStage ? Omit<Message, 'to'> : never;

export function usePresentation(firstId: string, firstScene: number): PresentationControl {
  const [presentation, setPresentation] = useState(() => {
    const kept = readPlace(keptForVisit(PLACE));
    return beginPresentation(firstId, kept?.id === firstId ? kept.scene : firstScene, clockOf(firstId), clockNow());
  });
  const { id, scene, blank, clock, isAlone } = presentation;
  const latest = useRef(presentation);
  const channel = useRef<StageChannel | null>(null);
  const update = (next: Presentation) => {
    latest.current = next;
    setPresentation(next);
  };
  /** What was asked before a stage was heard of: a key may be pressed as soon as the window is there. */
  const unsaid = useRef<Wish[]>([]);
  const wish = (what: Wish) => {
    const { stage } = latest.current;
    if (stage !== null) channel.current?.send({ ...what, to: stage } as ToStage);
    else unsaid.current.push(what);
  };
  const isLoading = useStore(useAppStore().shelf.api, ({ status }) => status === 'loading');
  const known = useBriefings().find((one) => one.briefing.id === id)?.briefing;
  // What the stage hands over is what the audience sees, even where this window could not find it.
  const briefing = presentation.script?.id === id ? presentation.script : known;
  const isMissing = presentation.script?.id !== id;

  useEffect(() => {
    keepForVisit(PLACE, JSON.stringify({ id, scene }));
  }, [id, scene]);
  useEffect(() => {
    keepClock(id, clock);
  }, [id, clock]);

  useEffect(() => {
    const opener = window.opener as Window | null;
    const line = openStageChannel((message, isOpener) => {
      const hasOpener = opener !== null && !opener.closed;
      const heard = hear(latest.current, message, { isOpener, hasOpener, now: clockNow() });
      if (heard === latest.current) return;
      latest.current = heard;
      setPresentation(heard);
      if (heard.stage !== null) {
        for (const what of unsaid.current.splice(0)) line.send({ ...what, to: heard.stage } as ToStage);
      }
      // A stage that was closed and opened anew has lost its clock.
      if (message.kind === 'at' && heard.clock.startedAt !== message.clock.startedAt) {
        line.send({ kind: 'clock', to: message.stage, briefing: heard.id, clock: heard.clock });
      }
    }, opener);
    channel.current = line;
    line.send({ kind: 'where', full: true });
    return () => line.close();
  }, []);
  useEffect(() => {
    const timer = setInterval(() => {
      channel.current?.send({ kind: 'where', full: isMissing });
      latest.current = listen(latest.current, clockNow());
      setPresentation(latest.current);
    }, ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isMissing]);

  return {
    status: briefing ? 'ready' : isLoading || !isAlone ? 'loading' : 'missing',
    briefing,
    place: (briefing && sceneAt(briefing, scene)) ?? 0,
    blank,
    clock,
    isAlone,
    go: (to) => {
      const target = briefing ? sceneAt(briefing, to) : null;
      if (target === null) return;
      update({ ...latest.current, scene: target });
      wish({ kind: 'go', briefing: id, scene: target });
    },
    setBlank: (shade) => {
      update({ ...latest.current, blank: shade });
      wish({ kind: 'blank', blank: shade });
    },
    returnToScene: () => wish({ kind: 'return' }),
    leaveStage: () => wish({ kind: 'leave' }),
    restartClock: () => {
      const begun = beginClock(id);
      update({ ...latest.current, clock: begun });
      wish({ kind: 'clock', briefing: id, clock: begun });
    },
  };
}

function readPlace(text: string | null) {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (typeof value !== 'object' || value === null) return null;
    const { id, scene } = value as Readonly<Record<string, unknown>>;
    return typeof scene === 'number' ? { id, scene } : null;
  } catch {
    return null;
  }
}
