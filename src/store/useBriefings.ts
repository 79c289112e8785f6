// The briefings there are: the user's own first, then the dataset's.

import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Briefing } from '#domain/briefing/briefing.ts';
import { toBriefing } from '#domain/briefing/bundled.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useAppStore, useRecord } from './StoreContext.tsx';

export interface KnownBriefing {
  readonly briefing: Briefing;
  /** The user's own may be changed; the dataset's are copied first. */
  readonly isOwn: boolean;
}

export function useBriefings(): readonly KnownBriefing[] {
  const { language } = useLanguage();
  const { shelf } = useAppStore();
  const { dataset } = useRecord().indices;
  const own = useStore(shelf.api, (state) => state.history.present);
  return useMemo(
    () => [
      ...own.map((briefing) => ({ briefing, isOwn: true })),
      ...dataset.briefings.map((bundled) => ({ briefing: toBriefing(bundled, language), isOwn: false })),
    ],
    [own, dataset, language],
  );
}
