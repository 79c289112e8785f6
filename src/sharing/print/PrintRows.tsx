// What was said in an event, or the events of an overview: a head and a text a row, with the numbers of sources.

import type { HandoutEvent, HandoutScene, HandoutSource } from '#formats/handout.ts';
import { notablePositions, saidInLine, threadOf, whoOf } from '#formats/handoutEvents.ts';
import styles from './PrintPages.module.css';

export interface PrintRow {
  readonly head: string;
  readonly under: string;
  readonly text: string;
  readonly sources: readonly HandoutSource[];
}

interface Props {
  readonly rows: readonly PrintRow[];
  /** How many there would be besides. */
  readonly rest: number;
  /** Its number in the list of sources of the page; 0 when it is not listed. */
  readonly numberOf: (source: HandoutSource) => number;
}

export function PrintRows({ rows, rest, numberOf }: Props) {
  if (rows.length === 0) return null;
  return (
    <div className={styles.rows}>
      <dl>
        {rows.map(({ head, under, text, sources }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two statements may be the same words
          <div key={i}>
            <dt dir="auto">
              {head}
              {under !== '' && <span className={styles.office}>{under}</span>}
            </dt>
            <dd dir="auto" className="lines">
              {text}
              <sup>{numbersOf(sources.map(numberOf))}</sup>
            </dd>
          </div>
        ))}
      </dl>
      {rest > 0 && <p className={styles.rest}>+{rest}</p>}
    </div>
  );
}

export function statementRows(event: HandoutEvent, most: number): readonly PrintRow[] {
  return notablePositions(event, most).map((position) => ({
    head: whoOf(position),
    under: position.act,
    text: position.statement,
    sources: position.sources.flatMap((at) => event.sources[at] ?? []),
  }));
}

export function threadRows(scene: HandoutScene, most: number, language: string): readonly PrintRow[] {
  return threadOf(scene)
    .slice(0, most)
    .map(({ event, position, sources }) => ({
      head: event.date,
      under: '',
      text: saidInLine(position, language),
      sources,
    }));
}

export function eventRows(events: readonly HandoutEvent[], most: number): readonly PrintRow[] {
  return events.slice(0, most).map(({ date, title, place, sources }) => ({
    head: date,
    under: '',
    // Many titles name their place.
    text: place === '' || title.includes(place) ? title : `${title} – ${place}`,
    sources: sources.slice(0, 1),
  }));
}

function numbersOf(numbers: readonly number[]): string {
  const listed = [...new Set(numbers)].filter((number) => number > 0);
  return listed.sort((a, b) => a - b).join(', ');
}
