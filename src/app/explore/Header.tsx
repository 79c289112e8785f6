// The head of the page: the record's title, and what concerns the page as a whole.

import { CircleHelp, FolderOpen, Info, Link, Presentation, Search } from 'lucide-react';
import type { CommandContext } from '#app/commands/command.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from '#i18n/languages.ts';
import { Words } from '#i18n/Words.tsx';
import { useActions, useAppState, useRecord } from '#store/StoreContext.tsx';
import { THEMES } from '#store/viewState.ts';
import { IconButton } from '#ui/IconButton.tsx';
import styles from './Header.module.css';

export function Header({ context }: { readonly context: CommandContext }) {
  const { m } = useLanguage();
  const { info } = useRecord().indices.dataset;
  const { setLanguage, setTheme } = useActions();
  const language = useAppState((state) => state.language);
  const theme = useAppState((state) => state.theme);
  return (
    <header className={styles.header}>
      <p className={styles.brand}>{m['app.brand']}</p>
      <h1 className={styles.title} dir="auto">
        <Words of={info.title} />
      </h1>
      <div className={styles.tools}>
        <IconButton label={m['commands.open']} icon={Search} onClick={context.openPalette} />
        <IconButton label={m['commands.copyLink']} icon={Link} onClick={context.copyLink} />
        <IconButton label={m['commands.briefings']} icon={Presentation} onClick={context.openBriefings} />
        <span className={styles.wideOnly}>
          <IconButton label={m['opening.command']} icon={FolderOpen} onClick={context.openDataset} />
          <IconButton label={m['commands.help']} icon={CircleHelp} onClick={context.openHelp} />
        </span>
        <IconButton label={m['app.about']} icon={Info} onClick={context.openAbout} />
        <select
          aria-label={m['app.theme']}
          title={m['app.theme']}
          value={theme}
          onChange={(change) => setTheme(THEMES.find((known) => known === change.target.value) ?? 'system')}
        >
          {THEMES.map((choice) => (
            <option key={choice} value={choice}>
              {m[`app.theme.${choice}`]}
            </option>
          ))}
        </select>
        <select
          aria-label={m['app.language']}
          title={m['app.language']}
          value={language}
          onChange={(change) => isLanguage(change.target.value) && setLanguage(change.target.value)}
        >
          {LANGUAGES.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {LANGUAGE_NAMES[tag]}
            </option>
          ))}
        </select>
      </div>
    </header>
  );
}
