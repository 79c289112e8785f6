// The facts of the event a page is about: date and place, then who took part, by side.

import type { HandoutEvent } from '#formats/handout.ts';
import { listed } from '#lib/text/punctuation.ts';
import styles from './PrintPages.module.css';

interface Props {
  readonly event: HandoutEvent;
  /** Of the page: it is not said twice. */
  readonly title: string;
  readonly language: string;
}

export function PrintFacts({ event, title, language }: Props) {
  const { date, place, participants } = event;
  const sides = [...new Set(participants.map(({ side }) => side))];
  return (
    <div className={styles.facts}>
      {event.title !== title && <h2 dir="auto">{event.title}</h2>}
      <p className={styles.when} dir="auto">
        {listed([date, place], language)}
      </p>
      {sides.map((side) => (
        <div key={side}>
          <h3 dir="auto">{side}</h3>
          <ul>
            {participants
              .filter((one) => one.side === side)
              .map(({ name, office }) => (
                <li key={name} dir="auto">
                  {name}
                  {office !== '' && <span className={styles.office}>{office}</span>}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
