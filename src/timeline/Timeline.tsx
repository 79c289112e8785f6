// The timeline panel: toolbar, chart, density strip and legend. The chart is for the pointer; the list of events
// shows the same and is the way in for keyboard and screen reader.

import { memo } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { DensityStrip } from './DensityStrip.tsx';
import { EdgeTab } from './EdgeTab.tsx';
import { EmptyWindow } from './EmptyWindow.tsx';
import { Legend } from './Legend.tsx';
import styles from './Timeline.module.css';
import { TimelineChart } from './TimelineChart.tsx';
import { TimelineToolbar } from './TimelineToolbar.tsx';

interface Props {
  readonly onSavePicture: () => void;
}

export const Timeline = memo(function Timeline({ onSavePicture }: Props) {
  const { m } = useLanguage();
  return (
    <section
      aria-label={m['timeline.region']}
      className={styles.timeline}
      id="timeline"
      data-focus-home="[data-settled]"
    >
      <TimelineToolbar onSavePicture={onSavePicture} />
      <TimelineChart>
        <EmptyWindow />
        <EdgeTab />
      </TimelineChart>
      <DensityStrip />
      <Legend />
    </section>
  );
});
