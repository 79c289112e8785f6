// Says that what is shown are files of the user's, which of those dropped with them are not, and gives the way back;
// takes files dropped on the page.

import { useEffect, useState } from 'react';
import type { ProblemReport } from '#domain/problems/problemReport.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useAppState } from '#store/StoreContext.tsx';
import { droppedFiles } from './droppedFiles.ts';
import styles from './OpenedFile.module.css';

const MOST_NAMED = 3;

interface BarProps {
  readonly names: readonly string[];
  readonly report: ProblemReport;
  readonly onClose: () => void;
}

export function OpenedFileBar({ names, report, onClose }: BarProps) {
  const { m } = useLanguage();
  // Never before an audience.
  const isOnStage = useAppState((state) => state.briefing !== null);
  if (isOnStage) return null;
  const shown = names.slice(0, MOST_NAMED).join(', ');
  const more = names.length - MOST_NAMED;
  const others = [...new Set(report.first.flatMap(({ file }) => (file && !names.includes(file) ? [file] : [])))];
  return (
    <div className={styles.opened}>
      <span>{more > 0 ? m['opening.openedMore'](shown, more) : m['opening.opened'](shown)}</span>
      {others.length > 0 && <span className={styles.others}>{m['opening.notOpened'](others.join(', '))}</span>}
      <button type="button" onClick={onClose}>
        {m['opening.close']}
      </button>
    </div>
  );
}

/** Says that the user's files are kept while the bundled record is shown, and gives the way back to them. */
export function SetAsideBar({ name, onReturn }: { readonly name: string; readonly onReturn: () => void }) {
  const { m } = useLanguage();
  return (
    <div className={styles.opened}>
      <span>{m['opening.setAside'](name)}</span>
      <button type="button" onClick={onReturn}>
        {m['opening.return']}
      </button>
    </div>
  );
}

export function DropTarget({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
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
      if (drag.dataTransfer) droppedFiles(drag.dataTransfer).then(onFiles, console.error);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [onFiles]);
  return isOver ? <div className={styles.drop}>{m['opening.drop']}</div> : null;
}
