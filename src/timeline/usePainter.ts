// The painter of what is shown: made anew when record, filter, lanes, language or size change, and never for a window.

import { useMemo } from 'react';
import { termsInLanes } from '#domain/picture/termRows.ts';
import { today } from '#domain/time/dates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { fittedPainter } from '#picture/fittedPainter.ts';
import type { Painter } from '#picture/painter.ts';
import { todayIn } from '#picture/today.ts';
import { useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';

export interface PaintedSize {
  readonly widthPx: number;
  /** As high as the picture may be, without its axis. */
  readonly mostHeightPx: number;
  readonly leastHeightPx: number;
  readonly textScale: number;
}

export function usePainter({ widthPx, mostHeightPx, leastHeightPx, textScale }: PaintedSize): Painter {
  const { language, m } = useLanguage();
  const { select } = useAppStore();
  const { indices, span, limits } = useRecord();
  const lanes = useAppState(select.shownLanes);
  const terms = useAppState(select.termsOfOffice);
  const lanesBy = useAppState((state) => state.lanes);
  const matches = useAppState(select.matches);
  const stripSpan = useAppState(select.stripSpan);
  const day = today();
  return useMemo(() => {
    return fittedPainter({
      indices,
      lanes,
      span,
      limits,
      stripSpan,
      matched: matches.ordinals,
      language,
      widthPx,
      mostHeightPx,
      leastHeightPx,
      textScale,
      terms: { inLanes: termsInLanes(indices, lanesBy, terms), messages: m },
      today: todayIn(span, m['timeline.today'], day),
    });
  }, [
    indices,
    lanes,
    lanesBy,
    terms,
    span,
    limits,
    matches,
    stripSpan,
    language,
    m,
    day,
    widthPx,
    mostHeightPx,
    leastHeightPx,
    textScale,
  ]);
}
