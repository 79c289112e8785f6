// One scene on one page. What does not fit is set smaller, then shortened and counted, until it does.

import { useLayoutEffect, useRef, useState } from 'react';
import type { Handout, HandoutScene, HandoutSource } from '#formats/handout.ts';
import { chosenEvent, distinctSources, threadOf } from '#formats/handoutEvents.ts';
import { citationWithoutAddress, cleanText, linkOf, paragraphsOf } from '#formats/handoutText.ts';
import { labelled } from '#lib/text/punctuation.ts';
import { SheetSvg } from '#sharing/picture/SheetSvg.tsx';
import { PrintAccounts, shortAccounts } from './PrintAccounts.tsx';
import { PrintFacts } from './PrintFacts.tsx';
import styles from './PrintPages.module.css';
import { eventRows, PrintRows, statementRows, threadRows } from './PrintRows.tsx';
import type { Paper } from './papers.ts';

interface Fit {
  /** 0 is the largest type. */
  readonly size: 0 | 1 | 2 | 3;
  readonly hasAddresses: boolean;
  /** Sources that no row refers to, too. */
  readonly hasUncited: boolean;
  /** Statements of a chosen event, or events of an overview. */
  readonly mostRows: number;
  readonly mostLetters: number;
}

const ALL: Fit = { size: 0, hasAddresses: true, hasUncited: true, mostRows: 999, mostLetters: 20_000 };
const LINKED: Fit = { ...ALL, hasAddresses: false };
const CITED: Fit = { ...LINKED, hasUncited: false };
const ROWS = [60, 50, 40, 34, 30, 26, 23, 20, 18, 16, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
const shorter = (size: Fit['size']) => ROWS.map((mostRows): Fit => ({ ...CITED, size, mostRows, mostLetters: 1200 }));

/** From rich to sparse. A slide is read from afar: rows go before the type gets small. */
const FITS: Readonly<Record<Paper, readonly Fit[]>> = {
  a4: [
    ALL,
    { ...ALL, size: 1 },
    { ...LINKED, size: 1 },
    { ...LINKED, size: 2 },
    { ...CITED, size: 2 },
    { ...CITED, size: 3 },
    ...shorter(3),
    { ...CITED, size: 3, mostRows: 1, mostLetters: 400 },
  ],
  wide: [
    LINKED,
    { ...LINKED, size: 1 },
    { ...CITED, size: 1 },
    { ...CITED, size: 2 },
    ...shorter(2),
    // Words that are too high for the page are set smaller; the rows beside them come back.
    ...shorter(3),
    { ...CITED, size: 3, mostRows: 1, mostLetters: 400 },
  ],
};

interface Props {
  readonly handout: Handout;
  readonly scene: HandoutScene;
  readonly number: number;
  readonly paper: Paper;
}

export function PrintPage({ handout, scene, number, paper }: Props) {
  const [step, setStep] = useState(0);
  const body = useRef<HTMLDivElement>(null);
  const fits = FITS[paper];
  const fit = fits[step] ?? ALL;
  useLayoutEffect(() => {
    const { current } = body;
    if (current && current.scrollHeight > current.clientHeight + 1 && step < fits.length - 1) setStep(step + 1);
  }, [step, fits]);

  const { labels, language } = handout;
  const event = chosenEvent(scene);
  const picture = scene.picture && <SheetSvg sheet={scene.picture} className={styles.picture} />;
  const most = fit.mostRows;
  const accounts = scene.accounts && shortAccounts(scene.accounts, most);
  const rows = event
    ? accounts
      ? []
      : statementRows(event, most)
    : scene.isThread
      ? threadRows(scene, most, language)
      : eventRows(scene.events, most);
  const all = (event ? event.positions : scene.isThread ? threadOf(scene) : scene.events).length;
  const lines =
    accounts?.lines.flatMap(({ sources: places }) => places.flatMap((at) => event?.sources[at] ?? [])) ?? [];
  const cited = distinctSources([...rows.flatMap((row) => row.sources), ...lines]);
  const sources = distinctSources([...cited, ...(event?.sources ?? [])]);
  const shownSources = fit.hasUncited ? sources : cited;
  const numberOf = (source: HandoutSource) => sources.findIndex(({ citation }) => citation === source.citation) + 1;
  const filters = scene.filters === '' ? [] : [labelled(labels.filters, scene.filters, language)];
  const about = [
    handout.dataset,
    labelled(labels.revised, handout.revised, language),
    labelled(labels.made, handout.made, language),
  ];
  return (
    <article className={`${styles.page} ${paper === 'a4' ? styles.a4 : styles.wide}`} data-size={fit.size}>
      <header>
        <p className={styles.kicker}>{[scene.window, ...filters].join('  ·  ')}</p>
        <h1 dir="auto">{scene.title}</h1>
      </header>
      <div ref={body} className={styles.body}>
        <div className={styles.columns}>
          <div className={styles.words}>
            {paragraphsOf(shortened(scene.text, fit.mostLetters)).map((line, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
              <p key={i} dir="auto">
                {line}
              </p>
            ))}
            {paper === 'a4' && picture}
            {event && <PrintFacts event={event} title={scene.title} language={language} />}
          </div>
          {accounts && event && <PrintAccounts accounts={accounts} event={event} numberOf={numberOf} />}
          <PrintRows rows={rows} rest={all - rows.length} numberOf={numberOf} />
        </div>
        {paper === 'wide' && picture}
        {shownSources.length > 0 && (
          <section className={styles.sources}>
            <h2>{labels.sources}</h2>
            <ol>
              {shownSources.map((source) => (
                <li key={source.citation} dir="auto">
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

function Citation({ source, hasAddress }: { readonly source: HandoutSource; readonly hasAddress: boolean }) {
  const link = linkOf(source);
  const words = hasAddress ? source.citation : citationWithoutAddress(source);
  return link ? <a href={link}>{words}</a> : words;
}

function shortened(text: string, mostLetters: number): string {
  const letters = [...cleanText(text)];
  return letters.length <= mostLetters ? text : `${letters.slice(0, mostLetters).join('').trimEnd()}…`;
}
