// What the keys do, read from the table of commands; and the switch for those who do not want single keys.

import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppState } from '#store/StoreContext.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import type { CommandContext } from './command.ts';
import { COMMANDS, isShownInHelp, shortcutsOf } from './commands.ts';
import styles from './dialogs.module.css';
import { Keys } from './Keys.tsx';

interface Props {
  readonly context: CommandContext;
  readonly onClose: () => void;
}

export function ShortcutHelp({ context, onClose }: Props) {
  const { m } = useLanguage();
  const singleKeys = useAppState((state) => state.singleKeys);
  const { setSingleKeys } = useActions();
  return (
    <Dialog title={m['commands.help']} closeLabel={m['app.close']} onClose={onClose}>
      <dl className={styles.keys}>
        {COMMANDS.filter((command) => isShownInHelp(command, context)).map((command) => (
          <div key={command.id}>
            <dt>{command.label(m)}</dt>
            <dd>
              <Keys shortcuts={shortcutsOf(command, context)} />
            </dd>
          </div>
        ))}
        {context.stage.current && (
          <div>
            <dt>{m['stage.jump']}</dt>
            <dd>
              <Keys shortcuts={[{ key: '1 … 99' }, { key: 'Enter' }]} />
            </dd>
          </div>
        )}
      </dl>
      <label className={styles.singleKeys}>
        <input type="checkbox" checked={singleKeys} onChange={() => setSingleKeys(!singleKeys)} />
        {m['commands.singleKeys']}
      </label>
    </Dialog>
  );
}
