// Shortcuts as key caps.

import { useLanguage } from '#i18n/LanguageContext.tsx';
import type { Shortcut } from './command.ts';
import styles from './dialogs.module.css';

/** As they are printed on the keys. */
const NAMES: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowDown: '↓',
  ArrowUp: '↑',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
};

export function Keys({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  const { m } = useLanguage();
  const cap = (key: string) => {
    if (key === 'Escape') return m['commands.key.escape'];
    if (key === ' ') return m['commands.key.space'];
    return NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  };
  return shortcuts.map(({ key, ctrl }) => (
    <span key={key} className={styles.shortcut}>
      {ctrl && <kbd>{m['commands.key.ctrl']}</kbd>}
      <kbd>{cap(key)}</kbd>
    </span>
  ));
}
