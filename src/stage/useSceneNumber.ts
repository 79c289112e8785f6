// A number and Enter jump to a scene. The digits typed so far are shown meanwhile.

import { useEffect, useRef, useState } from 'react';

const MOST_DIGITS = 3;

export function useSceneNumber(go: (place: number) => void): string {
  const [typed, setTyped] = useState('');
  const latest = useRef({ typed, go });
  useEffect(() => {
    latest.current = { typed, go };
  });
  useEffect(() => {
    const show = (digits: string) => {
      latest.current = { ...latest.current, typed: digits };
      setTyped(digits);
    };
    const onKeyDown = (key: KeyboardEvent) => {
      const { typed: before, go: jump } = latest.current;
      if (key.ctrlKey || key.metaKey || key.altKey || isBusy(key.target)) return;
      // A zero alone is the key for "Fit all".
      const isDigit = /^\d$/.test(key.key) && (before !== '' || key.key !== '0');
      if (!isDigit && before === '') return;
      show(isDigit ? (before + key.key).slice(-MOST_DIGITS) : '');
      if (!isDigit && key.key !== 'Enter' && key.key !== 'Escape') return;
      // Before a focused button, or the commands, take the key.
      key.preventDefault();
      key.stopPropagation();
      if (key.key === 'Enter') jump(Number(before) - 1);
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
  return typed;
}

function isBusy(target: EventTarget | null): boolean {
  const isTyping = target instanceof Element && target.matches('input, textarea, select');
  return isTyping || document.querySelector('dialog[open], [popover]:popover-open') !== null;
}
