// Briefing files that came where a dataset was expected, dropped or picked: onto the shelf, and told where briefings are.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Brought } from '#app/loading/useDataset.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { fetchPart } from '#lib/fetchPart.ts';
import { useAppStore } from '#store/StoreContext.tsx';

const NOTHING: readonly string[] = [];

interface Told {
  /** What there is to say of them. */
  readonly told: readonly string[];
  readonly forget: () => void;
}

/** `onTaken` is called at once, `open` when they are on the shelf or cannot be. */
export function useBroughtBriefings(brought: Brought | null, onTaken: () => void, open: () => void): Told {
  const { m, language } = useLanguage();
  const store = useAppStore();
  const [told, setTold] = useState(NOTHING);
  const taken = useRef<Brought | null>(null);
  useEffect(() => {
    if (!brought || taken.current === brought) return;
    taken.current = brought;
    onTaken();
    const { briefings, problems } = brought;
    fetchPart(() => import('#briefing/openBriefingFile.ts')).then(
      ({ openBriefingText, tellProblems }) => {
        const lines = briefings.flatMap(({ name, text }) => openBriefingText(name, text, store, m));
        setTold([...lines, ...tellProblems(problems, language)]);
        open();
      },
      // The editor is fetched too, and says what stands in the way.
      () => open(),
    );
  }, [brought, onTaken, open, store, m, language]);
  const forget = useCallback(() => setTold(NOTHING), []);
  return { told, forget };
}
