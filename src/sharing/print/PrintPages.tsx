// A handout as pages, a scene each, in the page only while they are printed. The size of the paper and what is
// not printed are a style sheet of their own, which no Content-Security-Policy minds.

import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Handout } from '#formats/handout.ts';
import { loadFonts } from '#sharing/loadFonts.ts';
import { PrintPage } from './PrintPage.tsx';
import styles from './PrintPages.module.css';
import { MEASURES, type Paper } from './papers.ts';

interface Props {
  readonly handout: Handout;
  readonly paper: Paper;
  /** What browsers propose to save the print as. */
  readonly fileName: string;
  readonly onPrinted: () => void;
}

export function PrintPages({ handout, paper, fileName, onPrinted }: Props) {
  const [hasFonts, setFonts] = useState(false);
  const end = useRef(onPrinted);
  useEffect(() => {
    end.current = onPrinted;
  }, [onPrinted]);

  useEffect(() => {
    let isCurrent = true;
    loadFonts(JSON.stringify(handout)).then(() => isCurrent && setFonts(true), console.error);
    return () => {
      isCurrent = false;
    };
  }, [handout]);

  useEffect(() => {
    if (!hasFonts) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { size: ${MEASURES[paper].size}; margin: 0 } @media print { #root { display: none } }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const { title } = document;
    document.title = fileName.replace(/\.pdf$/, '');
    const onAfterPrint = () => end.current();
    window.addEventListener('afterprint', onAfterPrint);
    // The pages fit themselves before the next task.
    const timer = setTimeout(() => window.print());
    return () => {
      clearTimeout(timer);
      window.removeEventListener('afterprint', onAfterPrint);
      document.title = title;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [hasFonts, paper, fileName]);

  if (!hasFonts) return null;
  return createPortal(
    <div className={styles.pages} lang={handout.language} aria-hidden="true">
      {handout.scenes.map((scene, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: scenes of a handout have no other identity
        <PrintPage key={i} {...{ handout, scene, paper }} number={i + 1} />
      ))}
    </div>,
    document.body,
  );
}
