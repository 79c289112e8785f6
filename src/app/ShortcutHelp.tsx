// What the keys do, read from the table of commands; and the switch for those who do not want single keys.

import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppState } from '#store/StoreContext.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { COMMANDS } from './commands.ts';
import styles from './dialogs.module.css';
import { Keys } from './Keys.tsx';

export function ShortcutHelp({ onClose }: { readonly onClose: () => void }) {
  const { m } = useLanguage();
  const singleKeys = useAppState((state) => state.singleKeys);
  const { setSingleKeys } = useActions();
  return (
    <Dialog title={m['commands.help']} closeLabel={m['app.close']} onClose={onClose}>
      <dl className={styles.keys}>
        {COMMANDS.filter(({ shortcuts }) => shortcuts.length > 0).map(({ id, label, shortcuts }) => (
          <div key={id}>
            <dt>{label(m)}</dt>
            <dd>
              <Keys shortcuts={shortcuts} />
            </dd>
          </div>
        ))}
      </dl>
      <label className={styles.singleKeys}>
        <input type="checkbox" checked={singleKeys} onChange={() => setSingleKeys(!singleKeys)} />
        {m['commands.singleKeys']}
      </label>
    </Dialog>
  );
}
