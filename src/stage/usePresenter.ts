// The stage's end of the line to the presenter's window: says where it stands, does what the window asks, and
// opens it.

import { useEffect, useRef } from 'react';
import type { Briefing } from '#domain/briefing/briefing.ts';
import { formatBriefingFile } from '#domain/briefing/briefingFile.ts';
import { presenterAddress } from '#store/address/urlSync.ts';
import { clockOf, keepClock, type PresentationClock, rulingClock } from '#store/presentationClock.ts';
import { useAppStore } from '#store/StoreContext.tsx';
import { type Blank, openStageChannel, type StageChannel } from './stageChannel.ts';

interface Stage {
  readonly briefing: Briefing | undefined;
  /** The user's own: the presenter's window may not find it on the device. */
  readonly isOwn: boolean;
  readonly place: number;
  readonly blank: Blank;
  readonly go: (place: number) => void;
  readonly setBlank: (blank: Blank) => void;
}

const WINDOW_NAME = 'nenpyo-presenter';

export function usePresenter(stage: Stage): { readonly open: () => boolean } {
  const { briefing, isOwn, place, blank } = stage;
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
      const { place: scene, blank: shade } = latest.current;
      if (clock.current) line.send({ kind: 'at', briefing: id, scene, blank: shade, clock: clock.current });
    };
    const sendScript = () => {
      const { briefing: own, isOwn: mustSend } = latest.current;
      if (own && mustSend) line.send({ kind: 'script', file: formatBriefingFile([own]) });
    };
    const line = openStageChannel((message) => {
      if (message.kind === 'where') {
        if (message.full) sendScript();
        say();
      }
      if (message.kind === 'blank') latest.current.setBlank(message.blank);
      if (message.kind === 'go' && message.briefing === id) latest.current.go(message.scene);
      if (message.kind === 'clock' && message.briefing === id) {
        clock.current = keepClock(id, rulingClock(message.clock, clock.current ?? message.clock));
        say();
      }
    }, opened.current);
    channel.current = line;
    line.send({ kind: 'where', full: false });
    return () => {
      line.send({ kind: 'left', briefing: id });
      line.close();
      channel.current = null;
    };
  }, [id]);
  useEffect(() => {
    if (id === undefined || !clock.current) return;
    channel.current?.send({ kind: 'at', briefing: id, scene: place, blank, clock: clock.current });
  }, [id, place, blank]);
  useEffect(() => {
    if (briefing && isOwn) channel.current?.send({ kind: 'script', file: formatBriefingFile([briefing]) });
  }, [briefing, isOwn]);

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
