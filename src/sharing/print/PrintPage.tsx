// One scene on one page. What does not fit is set smaller, then shortened and counted, until it does.

import { useLayoutEffect, useRef, useState } from 'react';
import type { Handout, HandoutEvent, HandoutScene, HandoutSource } from '#formats/handout.ts';
import { chosenEvent, distinctSources } from '#formats/handoutEvents.ts';
import { citationWithoutAddress, cleanText, labelled, linkOf, paragraphsOf } from '#formats/handoutText.ts';
import { PrintFacts } from './PrintFacts.tsx';
import styles from './PrintPages.module.css';
import { eventRows, type PrintRow, PrintRows, statementRows } from './PrintRows.tsx';
import { PrintStrip } from './PrintStrip.tsx';
import type { Paper } from './papers.ts';

interface Fit {
  /** 0 is the largest type. */
  readonly size: 0 | 1 | 2 | 3;
  readonly hasAddresses: boolean;
  /** Statements of a chosen event, or events of an overview. */
  readonly mostRows: number;
  readonly mostSources: number;
  readonly mostLetters: number;
}

const ALL: Fit = { size: 0, hasAddresses: true, mostRows: 999, mostSources: 999, mostLetters: 20_000 };
const FITS: readonly Fit[] = [
  ALL,
  { ...ALL, size: 1 },
  { ...ALL, size: 2 },
  { ...ALL, size: 2, hasAddresses: false },
  { ...ALL, size: 3, hasAddresses: false },
  ...[60, 40, 30, 24, 18, 14, 11, 9, 7, 5, 3].map(
    (mostRows): Fit => ({
      size: 3,
      hasAddresses: false,
      mostRows,
      mostSources: Math.ceil(mostRows / 2),
      mostLetters: 1500,
    }),
  ),
  { size: 3, hasAddresses: false, mostRows: 2, mostSources: 1, mostLetters: 500 },
];

interface Props {
  readonly handout: Handout;
  readonly scene: HandoutScene;
  readonly number: number;
  readonly paper: Paper;
}

export function PrintPage({ handout, scene, number, paper }: Props) {
  const [step, setStep] = useState(0);
  const body = useRef<HTMLDivElement>(null);
  const fit = FITS[step] ?? ALL;
  useLayoutEffect(() => {
    const { current } = body;
    if (current && current.scrollHeight > current.clientHeight + 1 && step < FITS.length - 1) setStep(step + 1);
  }, [step]);

  const { labels, language } = handout;
  const event = chosenEvent(scene);
  const rows = event ? statementRows(event, fit.mostRows) : eventRows(scene.events, fit.mostRows);
  const all = (event ? event.positions : scene.events).length;
  const sources = sourcesOf(rows, event);
  const numberOf = (source: HandoutSource) => sources.findIndex(({ citation }) => citation === source.citation) + 1;
  const filters = scene.filters === '' ? [] : [labelled(labels.filters, scene.filters, language)];
  const about = [
    handout.dataset,
    labelled(labels.revised, handout.revised, language),
    labelled(labels.made, handout.made, language),
  ];
  const shownSources = sources.slice(0, fit.mostSources);
  return (
    <article className={`${styles.page} ${paper === 'a4' ? styles.a4 : styles.wide}`} data-size={fit.size}>
      <header>
        <p className={styles.kicker}>{[scene.window, ...filters].join('  ·  ')}</p>
        <h1>{scene.title}</h1>
      </header>
      <div ref={body} className={styles.body}>
        <div className={styles.columns}>
          <div className={styles.words}>
            {paragraphsOf(shortened(scene.text, fit.mostLetters)).map((line, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
              <p key={i}>{line}</p>
            ))}
            {paper === 'a4' && <PrintStrip scene={scene} paper={paper} />}
            {event && <PrintFacts event={event} title={scene.title} language={language} />}
          </div>
          <PrintRows rows={rows} rest={all - rows.length} numberOf={numberOf} />
        </div>
        {paper === 'wide' && <PrintStrip scene={scene} paper={paper} />}
        {shownSources.length > 0 && (
          <section className={styles.sources}>
            <h2>{labels.sources}</h2>
            <ol>
              {shownSources.map((source) => (
                <li key={source.citation}>
                  <Citation source={source} hasAddress={fit.hasAddresses} />
                </li>
              ))}
            </ol>
            {sources.length > shownSources.length && <p>+{sources.length - shownSources.length}</p>}
          </section>
        )}
      </div>
      <footer>
        <p>{about.join('  ·  ')}</p>
        <p>
          {number} / {handout.scenes.length}
        </p>
      </footer>
    </article>
  );
}

/** Those the rows refer to, then what else stands behind the event. */
function sourcesOf(rows: readonly PrintRow[], event: HandoutEvent | null): readonly HandoutSource[] {
  return distinctSources([...rows.flatMap(({ sources }) => sources), ...(event?.sources ?? [])]);
}

function Citation({ source, hasAddress }: { readonly source: HandoutSource; readonly hasAddress: boolean }) {
  const link = linkOf(source);
  const words = hasAddress ? source.citation : citationWithoutAddress(source);
  return link ? <a href={link}>{words}</a> : words;
}

function shortened(text: string, mostLetters: number): string {
  const letters = [...cleanText(text)];
  return letters.length <= mostLetters ? text : `${letters.slice(0, mostLetters).join('').trimEnd()}…`;
}
