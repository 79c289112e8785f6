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
}

export function LaneNames({ ref, frames, heightPx, by }: Props) {
  const { m, language } = useLanguage();
  return (
    <div ref={ref} className={styles.names}>
      <ul aria-label={m['timeline.lanes']} style={{ height: heightPx }}>
        {frames.map(({ lane, top, height }) => {
          const name = lane.label ? localize(lane.label, language) : { text: m['timeline.lane.rest'], language };
          return (
            <li key={`${by} ${lane.id}`} lang={name.language} style={{ top, height }}>
              {name.text}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
