// What the timeline is on paper: its picture laid out for the width of a page, made when printing begins. Lanes that
// are too high for one page go on on the next.

import { useMemo } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { layOutSheets } from '#picture/sheet/pictureSheet.ts';
import { useAppState, useAppStore } from '#store/StoreContext.tsx';
import { useIsPrinting } from '#ui/useIsPrinting.ts';
import styles from './PrintPicture.module.css';
import { SheetSvg } from './SheetSvg.tsx';
import { viewSheet } from './viewSheet.ts';

/** So many px across a page set titles in about 8 points; higher than this does not fit Letter. */
const SIZE = { widthPx: 840, mostHeightPx: 1060, marginPx: 0 };
/** A single picture leaves room for the beginning of the list. */
const MOST_ALONE_PX = 640;

export function PrintPicture() {
  const isPrinting = useIsPrinting();
  return isPrinting ? <Sheets /> : null;
}

function Sheets() {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const state = useAppState((whole) => whole);
  const sheets = useMemo(() => {
    const mostHeightPx = state.lanes === 'none' ? MOST_ALONE_PX : SIZE.mostHeightPx;
    return layOutSheets(viewSheet(state, select, language, m, { ...SIZE, mostHeightPx }));
  }, [state, select, language, m]);
  return (
    <>
      {sheets.map((sheet, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sheets have no other identity
        <SheetSvg key={i} sheet={sheet} className={styles.sheet} />
      ))}
    </>
  );
}
