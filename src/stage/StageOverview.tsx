// All scenes at once, to jump to one.

import { type KeyboardEvent, useRef } from 'react';
import type { Briefing } from '#domain/briefing/briefing.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './Stage.module.css';

interface Props {
  readonly briefing: Briefing;
  readonly place: number;
  readonly onChoose: (place: number) => void;
  readonly onClose: () => void;
}

export function StageOverview({ briefing, place, onChoose, onClose }: Props) {
  const { m } = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  const onKeyDown = (key: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key.key];
    if (step === undefined) return;
    key.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[Math.min(Math.max(at + step, 0), buttons.length - 1)]?.focus();
  };
  return (
    <Dialog title={briefing.title} closeLabel={m['app.close']} onClose={onClose} look="wide">
      <ol ref={list} className={styles.overview} onKeyDown={onKeyDown}>
        {briefing.scenes.map((scene, i) => (
          <li key={scene.id}>
            <button
              type="button"
              aria-current={i === place ? 'step' : undefined}
              ref={i === place ? markFirst : undefined}
              onClick={() => {
                onClose();
                onChoose(i);
              }}
            >
              <span>{i + 1}</span> <bdi>{scene.title}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

/** The dialog looks for the attribute when it opens; React would only call focus(). */
function markFirst(button: HTMLButtonElement | null): void {
  button?.setAttribute('autofocus', '');
}
