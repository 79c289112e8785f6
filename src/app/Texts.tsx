// Fetches the articles after the first paint: those of the language being read, and all of them when
// somebody searches, because a search looks in every language.

import { useEffect } from 'react';
import type { LoadedDataset } from '#dataset/loadDataset.ts';
import { withTexts } from '#store/record.ts';
import { useActions, useAppState, useRecord } from '#store/StoreContext.tsx';

export function Texts({ load }: { readonly load: LoadedDataset['loadTexts'] }) {
  const { setRecord } = useActions();
  const record = useRecord();
  const language = useAppState((state) => state.language);
  const isSearching = useAppState((state) => state.query.text.trim() !== '');
  const { languages } = record.indices.dataset.info;
  const own = languages.includes(language) ? language : languages[0];
  const wanted = languages.filter((tag) => isSearching || tag === own || record.textLanguages.includes(tag));
  const key = wanted.join();

  useEffect(() => {
    if (key === record.textLanguages.join()) return;
    let isCurrent = true;
    const languagesToLoad = key.split(',');
    load(languagesToLoad).then((texts) => {
      if (isCurrent) setRecord(withTexts(record, texts, languagesToLoad));
    }, console.error);
    return () => {
      isCurrent = false;
    };
  }, [key, record, load, setRecord]);
  return null;
}
