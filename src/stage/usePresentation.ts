// The presenter's window's end of the line: what the stage says, and what the window asks of it. It asks again
// and again, so that either window may be opened, loaded anew or closed at any moment.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { type Briefing, sceneAt } from '#domain/briefing/briefing.ts';
import { parseBriefingFile } from '#domain/briefing/briefingFile.ts';
import { clockNow } from '#i18n/formatClock.ts';
import { keepForVisit, keptForVisit } from '#store/preferences.ts';
import { beginClock, clockOf, keepClock, type PresentationClock, rulingClock } from '#store/presentationClock.ts';
import { useAppStore } from '#store/StoreContext.tsx';
import { useBriefings } from '#store/useBriefings.ts';
import { type Blank, openStageChannel, type StageChannel } from './stageChannel.ts';

const ASK_EVERY_MS = 1500;
const SILENCE_MS = 5000;
const PLACE = 'presenter.place';

export interface Presentation {
  readonly status: 'loading' | 'missing' | 'ready';
  readonly briefing: Briefing | undefined;
  readonly place: number;
  readonly blank: Blank;
  readonly clock: PresentationClock;
  /** The stage has not answered for a while, or was left. */
  readonly isAlone: boolean;
  readonly go: (place: number) => void;
  readonly setBlank: (blank: Blank) => void;
  readonly restartClock: () => void;
}

export function usePresentation(firstId: string, firstScene: number): Presentation {
  const kept = useMemo(() => readPlace(keptForVisit(PLACE)), []);
  const [id, setId] = useState(firstId);
  const [wished, setWished] = useState(kept?.id === firstId ? kept.scene : firstScene);
  const [blank, setBlank] = useState<Blank>(null);
  const [clock, setClock] = useState(() => clockOf(firstId));
  const [sent, setSent] = useState<Briefing | null>(null);
  const [heardAt, setHeardAt] = useState(clockNow);
  const [isAlone, setAlone] = useState(false);
  const channel = useRef<StageChannel | null>(null);
  const isLoading = useStore(useAppStore().shelf.api, ({ status }) => status === 'loading');
  const known = useBriefings().find(({ briefing }) => briefing.id === id)?.briefing;
  // What the stage hands over is what the audience sees, even where the device could not keep it.
  const briefing = sent?.id === id ? sent : known;
  const isMissing = briefing === undefined;

  const latest = useRef({ id, clock });
  useEffect(() => {
    latest.current = { id, clock };
  }, [id, clock]);
  useEffect(() => {
    keepForVisit(PLACE, JSON.stringify({ id, scene: wished }));
  }, [id, wished]);

  useEffect(() => {
    const line = openStageChannel(
      (message) => {
        if (message.kind === 'at') {
          const own = message.briefing === latest.current.id ? latest.current.clock : message.clock;
          const ruling = rulingClock(own, message.clock);
          if (ruling === own && own.startedAt !== message.clock.startedAt) {
            line.send({ kind: 'clock', briefing: message.briefing, clock: own });
          }
          setId(message.briefing);
          setWished(message.scene);
          setBlank(message.blank);
          if (!isSameClock(own, ruling) || message.briefing !== latest.current.id) {
            setClock(keepClock(message.briefing, ruling));
          }
          latest.current = { id: message.briefing, clock: ruling };
          setHeardAt(clockNow());
          setAlone(false);
        }
        if (message.kind === 'script') {
          const result = parseBriefingFile(message.file, () => crypto.randomUUID());
          if (result.status === 'read') setSent(result.briefings[0] ?? null);
        }
        if (message.kind === 'left' && message.briefing === latest.current.id) setAlone(true);
        // A stage that was closed and opened anew has lost its clock.
        if (message.kind === 'where') {
          line.send({ kind: 'clock', briefing: latest.current.id, clock: latest.current.clock });
        }
      },
      window.opener as Window | null,
    );
    channel.current = line;
    line.send({ kind: 'where', full: true });
    return () => line.close();
  }, []);
  useEffect(() => {
    const timer = setInterval(() => {
      channel.current?.send({ kind: 'where', full: isMissing });
      if (clockNow() - heardAt > SILENCE_MS) setAlone(true);
    }, ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isMissing, heardAt]);

  const go = useCallback(
    (to: number) => {
      const target = briefing ? sceneAt(briefing, to) : null;
      if (!briefing || target === null) return;
      setWished(target);
      channel.current?.send({ kind: 'go', briefing: briefing.id, scene: target });
    },
    [briefing],
  );
  return {
    status: briefing ? 'ready' : isLoading || !isAlone ? 'loading' : 'missing',
    briefing,
    place: (briefing && sceneAt(briefing, wished)) ?? 0,
    blank,
    clock,
    isAlone,
    go,
    setBlank: (shade) => {
      setBlank(shade);
      channel.current?.send({ kind: 'blank', blank: shade });
    },
    restartClock: () => {
      const begun = beginClock(id);
      setClock(begun);
      channel.current?.send({ kind: 'clock', briefing: id, clock: begun });
    },
  };
}

function isSameClock(a: PresentationClock, b: PresentationClock): boolean {
  return a.startedAt === b.startedAt && a.setAt === b.setAt;
}

function readPlace(text: string | null): { readonly id: unknown; readonly scene: number } | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (typeof value !== 'object' || value === null) return null;
    const { id, scene } = value as Readonly<Record<string, unknown>>;
    return typeof scene === 'number' ? { id, scene } : null;
  } catch {
    return null;
  }
}
