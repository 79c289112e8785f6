// Fetches the articles after the first paint: those of the language being read, and all of them when
// somebody searches, because a search looks in every language. The texts of an opened document and of a large dataset
// stay outside the page; see RemoteTexts.tsx.

import { useEffect } from 'react';
import { MissingNotice } from '#app/parts/MissingNotice.tsx';
import type { LoadedDataset } from '#dataset/loaded.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { withTexts } from '#store/record.ts';
import { useActions, useAppState, useRecord } from '#store/StoreContext.tsx';
import { useAskedTexts } from './useAskedTexts.ts';

export function Texts({ source: { loadTexts: load } }: { readonly source: LoadedDataset }) {
  const { m } = useLanguage();
  const { setRecord } = useActions();
  const { ask, failure, tries, retry } = useAskedTexts();
  const record = useRecord();
  const language = useAppState((state) => state.language);
  const isSearching = useAppState((state) => state.query.text.trim() !== '');
  const { languages } = record.indices.dataset.info;
  const own = languages.includes(language) ? language : languages[0];
  const wanted = languages.filter((tag) => isSearching || tag === own || record.textLanguages.includes(tag));
  const key = wanted.join();
  // As long as nobody reads, the picture comes first.
  const isRead = useAppState(
    ({ selection, view, briefing }) => selection !== null || view !== 'timeline' || !!briefing,
  );
  const isWanted = isRead || isSearching;

  // biome-ignore lint/correctness/useExhaustiveDependencies: every try asks again.
  useEffect(() => {
    if (key === record.textLanguages.join()) return;
    const languagesToLoad = key.split(',');
    const fetchTexts = () =>
      ask(load(languagesToLoad), (texts) => setRecord(withTexts(record, texts, languagesToLoad)));
    return isWanted ? fetchTexts() : whenIdle(fetchTexts);
  }, [key, record, load, setRecord, isWanted, ask, tries]);
  if (!failure || !isWanted) return null;
  return <MissingNotice text={m['part.texts']} error={failure.error} retry={retry} />;
}

const LONGEST_WAIT_MS = 2000;

/** Safari has no idle callback. Returns the undoing, and of what `run` began. */
function whenIdle(run: () => () => void): () => void {
  let undo = () => {};
  const begin = () => {
    undo = run();
  };
  if (!window.requestIdleCallback) {
    const timer = setTimeout(begin, LONGEST_WAIT_MS / 4);
    return () => {
      clearTimeout(timer);
      undo();
    };
  }
  const handle = requestIdleCallback(begin, { timeout: LONGEST_WAIT_MS });
  return () => {
    cancelIdleCallback(handle);
    undo();
  };
}
