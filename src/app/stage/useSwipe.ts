// A swipe over the words goes on or back, as on a phone or a touch screen. Over the picture it moves the picture.

import { type RefObject, useEffect, useRef } from 'react';

const SWIPE_PX = 60;

export function useSwipe(host: RefObject<HTMLElement | null>, onSwipe: (step: 1 | -1) => void): void {
  const latest = useRef(onSwipe);
  useEffect(() => {
    latest.current = onSwipe;
  });
  useEffect(() => {
    let from: { readonly x: number; readonly y: number } | null = null;
    const onStart = ({ touches, target }: TouchEvent) => {
      const [touch] = touches;
      const isOwn =
        target instanceof Element &&
        host.current?.contains(target) === true &&
        target.closest('[data-picture], dialog') === null;
      from = isOwn && touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
    };
    const onEnd = ({ changedTouches }: TouchEvent) => {
      const [touch] = changedTouches;
      if (!from || !touch) return;
      const x = touch.clientX - from.x;
      const y = touch.clientY - from.y;
      from = null;
      if (Math.abs(x) > SWIPE_PX && Math.abs(x) > 2 * Math.abs(y)) latest.current(x < 0 ? 1 : -1);
    };
    document.addEventListener('touchstart', onStart, { passive: true });
    document.addEventListener('touchend', onEnd, { passive: true });
    return () => {
      document.removeEventListener('touchstart', onStart);
      document.removeEventListener('touchend', onEnd);
    };
  }, [host]);
}
