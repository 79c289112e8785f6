// A modal dialog: the browser's own, which traps the focus, closes on Escape and gives the focus back.

import { X } from 'lucide-react';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

interface Props {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** A drawer comes from the left edge; bare has no head of its own. */
  readonly look?: 'centre' | 'wide' | 'drawer' | 'bare';
  readonly children: ReactNode;
}

export function Dialog({ title, closeLabel, onClose, look = 'centre', children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    return () => element?.close();
  }, []);
  const closeOnBackdrop = (click: MouseEvent) => {
    if (click.target === dialog.current) onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the browser's own
    <dialog ref={dialog} aria-label={title} className={styles[look]} onClose={onClose} onClick={closeOnBackdrop}>
      <div className={styles.body}>
        {look !== 'bare' && (
          <header className={styles.header}>
            <h2 dir="auto">{title}</h2>
            <IconButton label={closeLabel} icon={X} onClick={onClose} />
          </header>
        )}
        {children}
      </div>
    </dialog>
  );
}
