// Walking the shown events, and leaving the reader.

import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppState, useAppStore } from '#store/StoreContext.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import styles from './Reader.module.css';

export function ReaderBar({ canClose }: { readonly canClose: boolean }) {
  const { m } = useLanguage();
  const { select } = useAppStore();
  const { stepEvent, closeEvent } = useActions();
  const hasPrevious = useAppState(select.hasPrevious);
  const hasNext = useAppState(select.hasNext);
  return (
    <div className={styles.bar} data-focus-home>
      <IconButton
        label={m['reader.previous']}
        icon={ArrowLeft}
        disabled={!hasPrevious}
        onClick={() => stepEvent('previous')}
      />
      <IconButton label={m['reader.next']} icon={ArrowRight} disabled={!hasNext} onClick={() => stepEvent('next')} />
      <span className={styles.spacer} />
      {canClose && <IconButton label={m['reader.close']} icon={X} onClick={closeEvent} />}
    </div>
  );
}
