// Free text. What is typed acts at once; the address keeps one entry for a word, not one for a letter.

import { X } from 'lucide-react';
import { useEffect, useId } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { MissingPart } from '#i18n/MissingPart.tsx';
import { useActions, useAppState } from '#store/StoreContext.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { usePart } from '#ui/usePart.ts';
import styles from './FilterPanel.module.css';

const LONGEST_TEXT = 200;
const loadHelp = () => import('./SearchHelp.tsx');

export function SearchBox() {
  const { m } = useLanguage();
  const { search } = useActions();
  const text = useAppState((state) => state.query.text);
  const searchesTexts = useAppState((state) => state.record.searchesTexts);
  const hint = useId();
  const { part, obstacle, fetch } = usePart(loadHelp);
  const isTyped = text !== '';
  useEffect(() => {
    if (isTyped) fetch();
  }, [isTyped, fetch]);
  return (
    <div className={styles.search}>
      <input
        type="search"
        id="search"
        dir="auto"
        aria-label={m['filters.search']}
        placeholder={m[searchesTexts ? 'filters.search.hint' : 'filters.search.hint.index']}
        aria-describedby={searchesTexts ? undefined : hint}
        value={text}
        maxLength={LONGEST_TEXT}
        autoComplete="off"
        spellCheck={false}
        onChange={(change) => search(change.target.value)}
      />
      {isTyped && <IconButton label={m['filters.search.clear']} icon={X} onClick={() => search('')} />}
      {isTyped && part && <part.SearchHelp />}
      {isTyped && obstacle && <MissingPart obstacle={obstacle} retry={fetch} className={styles.hint} />}
      {!searchesTexts && (
        <p className={styles.hint} id={hint} hidden={!isTyped}>
          {m['filters.search.index']}
        </p>
      )}
    </div>
  );
}
