// Says that what is shown is a file of the user's, and gives the way back; takes a file dropped on the page.

import { useEffect, useState } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useAppState } from '#store/StoreContext.tsx';
import styles from './OpeningDialog.module.css';

interface BarProps {
  readonly name: string;
  readonly onClose: () => void;
}

export function OpenedFileBar({ name, onClose }: BarProps) {
  const { m } = useLanguage();
  // Never before an audience.
  const isOnStage = useAppState((state) => state.briefing !== null);
  if (isOnStage) return null;
  return (
    <div className={styles.opened}>
      <span>{m['opening.opened'](name)}</span>
      <button type="button" onClick={onClose}>
        {m['opening.close']}
      </button>
    </div>
  );
}

export function DropTarget({ onFile }: { readonly onFile: (file: File) => void }) {
  const { m } = useLanguage();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
    const onDragOver = (drag: DragEvent) => {
      if (!hasFiles(drag)) return;
      drag.preventDefault();
      setOver(true);
    };
    const onDragLeave = (drag: DragEvent) => {
      if (drag.relatedTarget === null) setOver(false);
    };
    const onDrop = (drag: DragEvent) => {
      if (!hasFiles(drag)) return;
      drag.preventDefault();
      setOver(false);
      const file = drag.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [onFile]);
  return isOver ? <div className={styles.drop}>{m['opening.drop']}</div> : null;
}
