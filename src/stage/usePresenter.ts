// The stage's end of the line to the presenter's window: says where it stands, does what the window asks, and
// opens it.

import { useEffect, useRef } from 'react';
import type { Briefing } from '#domain/briefing/briefing.ts';
import { formatBriefingFile } from '#domain/briefing/briefingFile.ts';
import { presenterAddress } from '#store/address/urlSync.ts';
import { keepForVisit, keptForVisit } from '#store/preferences.ts';
import { clockOf, keepClock, type PresentationClock, rulingClock } from '#store/presentationClock.ts';
import { useAppStore } from '#store/StoreContext.tsx';
import { type Blank, openStageChannel, type StageChannel } from './stageChannel.ts';

interface Stage {
  readonly briefing: Briefing | undefined;
  readonly place: number;
  readonly blank: Blank;
  readonly go: (place: number) => void;
  readonly setBlank: (blank: Blank) => void;
  readonly returnToScene: () => void;
  readonly leave: () => void;
}

const WINDOW_NAME = 'nenpyo-presenter';
const KEPT_NAME = 'stage.name';

/** Another in every window, so that two stages of one briefing can be told apart; the same when the page is reloaded. */
const THIS_STAGE = nameOfStage();

export function usePresenter(stage: Stage): { readonly open: () => boolean } {
  const { briefing, place, blank } = stage;
  const id = briefing?.id;
  const { api } = useAppStore();
  const opened = useRef<Window | null>(null);
  const channel = useRef<StageChannel | null>(null);
  const clock = useRef<PresentationClock | null>(null);
  const latest = useRef(stage);
  useEffect(() => {
    latest.current = stage;
  });

  useEffect(() => {
    if (id === undefined) return;
    clock.current = clockOf(id);
    const say = () => {
      if (clock.current) line.send(placeOf(id, latest.current, clock.current));
    };
    const line = openStageChannel((message) => {
      if (message.kind === 'where') {
        if (message.full && latest.current.briefing) line.send(scriptOf(latest.current.briefing));
        say();
      }
      if (!('to' in message) || message.to !== THIS_STAGE) return;
      const { go, setBlank, returnToScene, leave } = latest.current;
      if (message.kind === 'blank') setBlank(message.blank);
      if (message.kind === 'return') returnToScene();
      if (message.kind === 'leave') leave();
      if (message.kind === 'go' && message.briefing === id) go(message.scene);
      if (message.kind === 'clock' && message.briefing === id) {
        clock.current = keepClock(id, rulingClock(message.clock, clock.current ?? message.clock));
        say();
      }
    }, opened.current);
    channel.current = line;
    return () => {
      line.send({ kind: 'left', stage: THIS_STAGE });
      line.close();
      channel.current = null;
    };
  }, [id]);
  useEffect(() => {
    if (id === undefined || !clock.current) return;
    channel.current?.send(placeOf(id, { place, blank }, clock.current));
  }, [id, place, blank]);
  useEffect(() => {
    if (briefing) channel.current?.send(scriptOf(briefing));
  }, [briefing]);

  return {
    open: () => {
      if (id === undefined) return false;
      const address = presenterAddress(api.getState(), id, place);
      const presenter = window.open(address, WINDOW_NAME, 'width=960,height=680');
      if (!presenter) return false;
      opened.current = presenter;
      channel.current?.meet(presenter);
      presenter.focus();
      return true;
    },
  };
}

function placeOf(briefing: string, { place, blank }: Pick<Stage, 'place' | 'blank'>, clock: PresentationClock) {
  return { kind: 'at', stage: THIS_STAGE, briefing, scene: place, blank, clock } as const;
}

/** The dataset's own briefings as well: the other window may have opened another record, or none yet. */
function scriptOf(briefing: Briefing) {
  return { kind: 'script', stage: THIS_STAGE, briefing: briefing.id, file: formatBriefingFile([briefing]) } as const;
}

function nameOfStage(): string {
  // A tab that was copied from this one has what this one kept; it was not reloaded.
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const kept = navigation?.type === 'reload' ? keptForVisit(KEPT_NAME) : null;
  const name = kept ?? crypto.randomUUID();
  keepForVisit(KEPT_NAME, name);
  return name;
}
