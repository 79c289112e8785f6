// The names of the lanes, in a column of their own left of the axis: they stay in sight while the picture is moved.

import type { Ref } from 'react';
import type { LaneBy } from '#domain/picture/lanes.ts';
import type { LaneFrame } from '#domain/picture/picture.ts';
import { localize } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import styles from './LaneNames.module.css';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly frames: readonly LaneFrame[];
  /** Of all lanes. */
  readonly heightPx: number;
  readonly by: LaneBy;
  /** An event is chosen: it stands in the row above the lanes. */
  readonly hasChosen: boolean;
}

export function LaneNames({ ref, frames, heightPx, by, hasChosen }: Props) {
  const { m, language } = useLanguage();
  return (
    <div ref={ref} className={styles.names}>
      {/* The chart tells of it by its date and title; here it is a heading for the eye. */}
      <p aria-hidden className={styles.chosen} style={{ height: frames[0]?.top ?? 0 }}>
        {hasChosen && m['timeline.lane.chosen']}
      </p>
      <ul aria-label={m['timeline.lanes']} style={{ height: heightPx }}>
        {frames.map(({ lane, top, height, isOfTerms }) => {
          const unnamed = { text: m[isOfTerms ? 'timeline.holders' : 'timeline.lane.rest'], language };
          const name = lane.label ? localize(lane.label, language) : unnamed;
          return (
            <li key={isOfTerms ? 'terms' : `${by} ${lane.id}`} lang={name.language} dir="auto" style={{ top, height }}>
              {name.text}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
