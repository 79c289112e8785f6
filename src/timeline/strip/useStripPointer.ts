// What mouse, pen and finger do on the density strip: a press on the window moves it, one on an edge moves the edge,
// a drag beside the window (or with Shift anywhere) chooses a period, a click beside it jumps there.

import { type PointerEvent, useRef, useState } from 'react';
import { dayOf, formatIsoDay, type Instant } from '#domain/time/dates.ts';
import { centreOn, type Edge, lengthOf, moveEdge, type TimeWindow } from '#domain/time/timeWindow.ts';
import { useActions, useRecord } from '#store/StoreContext.tsx';

/** From one share of the strip to another. */
export interface Sweep {
  readonly from: number;
  readonly to: number;
}

type Grip =
  | { readonly kind: 'window' | Edge /** How far from it the pointer took hold. */; readonly offset: number }
  | { readonly kind: 'period'; readonly from: number; readonly isInside: boolean };

/** A hand is never quite still. */
const CLICK_PX = 4;
/** A window over so much of the strip has nowhere to go: a drag in it chooses a period. */
export const FILLS_STRIP = 0.95;

/** `strip`: the time the strip stands for; `shown`: the window on it. `sweep` is the period being chosen. */
export function useStripPointer(strip: TimeWindow, shown: TimeWindow) {
  const { limits } = useRecord();
  const { showWindow, jumpTo, setPeriod } = useActions();
  const grip = useRef<Grip | null>(null);
  const [sweep, setSweep] = useState<Sweep | null>(null);
  const instantAt = (share: number) => (strip.start + share * lengthOf(strip)) as Instant;
  const shareOf = (instant: number) => (instant - strip.start) / lengthOf(strip);
  const middle = () => (shareOf(shown.start) + shareOf(shown.end)) / 2;

  const take = (pointer: PointerEvent<HTMLElement>): Grip => {
    const share = shareAt(pointer);
    const edge = edgeUnder(pointer);
    if (edge) return { kind: edge, offset: share - shareOf(shown[edge]) };
    const isInside = share >= shareOf(shown.start) && share <= shareOf(shown.end);
    const isMovable = lengthOf(shown) < lengthOf(strip) * FILLS_STRIP;
    if (isInside && isMovable && !pointer.shiftKey) return { kind: 'window', offset: share - middle() };
    return { kind: 'period', from: share, isInside };
  };
  const release = () => {
    grip.current = null;
    setSweep(null);
  };

  return {
    sweep,
    onPointerDown: (pointer: PointerEvent<HTMLElement>) => {
      if (pointer.button !== 0 || !pointer.isPrimary) return;
      pointer.currentTarget.setPointerCapture(pointer.pointerId);
      grip.current = take(pointer);
    },
    onPointerMove: (pointer: PointerEvent<HTMLElement>) => {
      const held = grip.current;
      if (!held) return;
      const share = shareAt(pointer);
      if (held.kind === 'period') {
        const isClick = sweep === null && pxBetween(pointer, held.from, share) < CLICK_PX;
        if (!isClick) setSweep({ from: held.from, to: clampShare(share) });
      } else if (held.kind === 'window') showWindow(centreOn(shown, instantAt(share - held.offset), limits));
      else showWindow(moveEdge(shown, held.kind, instantAt(share - held.offset), limits));
    },
    onPointerUp: () => {
      const held = grip.current;
      if (sweep) {
        const [from = 0, to = 0] = [sweep.from, sweep.to].sort((a, b) => a - b);
        // It ends with the day before the one that begins at its edge.
        setPeriod(formatIsoDay(dayOf(instantAt(from))), formatIsoDay(dayOf((instantAt(to) - 1) as Instant)));
      } else if (held?.kind === 'period' && !held.isInside) jumpTo(centreOn(shown, instantAt(held.from), limits));
      release();
    },
    /** The finger scrolls the page instead. */
    onPointerCancel: release,
  };
}

function shareAt({ clientX, currentTarget }: PointerEvent<HTMLElement>): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return (clientX - left) / Math.max(width, 1);
}

function pxBetween({ currentTarget }: PointerEvent<HTMLElement>, from: number, to: number): number {
  return Math.abs(to - from) * currentTarget.clientWidth;
}

function clampShare(share: number): number {
  return Math.min(Math.max(share, 0), 1);
}

function edgeUnder({ target }: PointerEvent<HTMLElement>): Edge | null {
  const edge = target instanceof Element ? target.closest<HTMLElement>('[data-edge]')?.dataset['edge'] : undefined;
  return edge === 'start' || edge === 'end' ? edge : null;
}
