// Shortcuts as key caps.

import { useLanguage } from '#i18n/LanguageContext.tsx';
import type { Shortcut } from './commands.ts';
import styles from './dialogs.module.css';

export function Keys({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  const { m } = useLanguage();
  const cap = (key: string) =>
    key === 'Escape' ? m['commands.key.escape'] : key.length === 1 ? key.toUpperCase() : key;
  return shortcuts.map(({ key, ctrl }) => (
    <span key={key} className={styles.shortcut}>
      {ctrl && <kbd>{m['commands.key.ctrl']}</kbd>}
      <kbd>{cap(key)}</kbd>
    </span>
  ));
}
