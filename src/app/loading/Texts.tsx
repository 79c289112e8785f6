// Fetches the articles after the first paint: those of the language being read, and all of them when
// somebody searches, because a search looks in every language. An opened document's texts stay with its
// worker; see RemoteTexts.tsx.

import { useEffect } from 'react';
import type { LoadedDataset } from '#dataset/loadDataset.ts';
import { withTexts } from '#store/record.ts';
import { useActions, useAppState, useRecord } from '#store/StoreContext.tsx';

export function Texts({ source: { loadTexts: load } }: { readonly source: LoadedDataset }) {
  const { setRecord } = useActions();
  const record = useRecord();
  const language = useAppState((state) => state.language);
  const isSearching = useAppState((state) => state.query.text.trim() !== '');
  const { languages } = record.indices.dataset.info;
  const own = languages.includes(language) ? language : languages[0];
  const wanted = languages.filter((tag) => isSearching || tag === own || record.textLanguages.includes(tag));
  const key = wanted.join();
  // Nobody reads yet: the picture comes first.
  const canWait = useAppState(
    ({ selection, view, briefing }) => selection === null && view === 'timeline' && !briefing,
  );

  useEffect(() => {
    if (key === record.textLanguages.join()) return;
    let isCurrent = true;
    const languagesToLoad = key.split(',');
    const fetchTexts = () =>
      load(languagesToLoad).then((texts) => {
        if (isCurrent) setRecord(withTexts(record, texts, languagesToLoad));
      }, console.error);
    const cancel = canWait && !isSearching ? whenIdle(fetchTexts) : now(fetchTexts);
    return () => {
      isCurrent = false;
      cancel();
    };
  }, [key, record, load, setRecord, canWait, isSearching]);
  return null;
}

/** As `whenIdle`, at once. */
function now(run: () => void): () => void {
  run();
  return () => {};
}

const LONGEST_WAIT_MS = 2000;

/** Safari has no idle callback. Returns the undoing. */
function whenIdle(run: () => void): () => void {
  if (!window.requestIdleCallback) {
    const timer = setTimeout(run, LONGEST_WAIT_MS / 4);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: LONGEST_WAIT_MS });
  return () => cancelIdleCallback(handle);
}
