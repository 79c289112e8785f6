// When the device cannot keep the briefings, or holds what cannot be read: said, with a file offered instead.

import { Download } from 'lucide-react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { saveFile } from '#ui/saveFile.ts';
import styles from './BriefingEditor.module.css';

interface Props {
  readonly isUnkept: boolean;
  /** Stored text of which not everything could be read. */
  readonly unread: string | null;
  readonly onSaveAll: () => void;
}

export function StorageWarning({ isUnkept, unread, onSaveAll }: Props) {
  const { m } = useLanguage();
  return (
    <>
      {isUnkept && (
        <div role="alert" className={styles.warning}>
          <p>{m['briefing.unkept']}</p>
          <IconButton label={m['briefing.saveAll']} icon={Download} withLabel onClick={onSaveAll} />
        </div>
      )}
      {unread !== null && (
        <div role="alert" className={styles.warning}>
          <p>{m['briefing.unread']}</p>
          <IconButton
            label={m['briefing.saveUnread']}
            icon={Download}
            withLabel
            onClick={() => saveFile('briefings-as-stored.nenpyo.json', unread, 'application/json')}
          />
        </div>
      )}
    </>
  );
}
