// Free text. What is typed acts at once; the address keeps one entry for a word, not one for a letter.

import { X } from 'lucide-react';
import { useId } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppState } from '#store/StoreContext.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import styles from './FilterPanel.module.css';
import { SearchHelp } from './SearchHelp.tsx';

const LONGEST_TEXT = 200;

export function SearchBox() {
  const { m } = useLanguage();
  const { search } = useActions();
  const text = useAppState((state) => state.query.text);
  const searchesTexts = useAppState((state) => state.record.searchesTexts);
  const hint = useId();
  return (
    <div className={styles.search}>
      <input
        type="search"
        id="search"
        aria-label={m['filters.search']}
        placeholder={m[searchesTexts ? 'filters.search.hint' : 'filters.search.hint.index']}
        aria-describedby={searchesTexts ? undefined : hint}
        value={text}
        maxLength={LONGEST_TEXT}
        autoComplete="off"
        spellCheck={false}
        onChange={(change) => search(change.target.value)}
      />
      {text !== '' && <IconButton label={m['filters.search.clear']} icon={X} onClick={() => search('')} />}
      {text !== '' && <SearchHelp />}
      {!searchesTexts && (
        <p className={styles.hint} id={hint} hidden={text === ''}>
          {m['filters.search.index']}
        </p>
      )}
    </div>
  );
}
