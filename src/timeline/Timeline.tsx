// The timeline panel: toolbar, chart and density strip. The chart is for the pointer; the list of events
// shows the same and is the way in for keyboard and screen reader.

import { memo } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { DensityStrip } from './DensityStrip.tsx';
import styles from './Timeline.module.css';
import { TimelineChart } from './TimelineChart.tsx';
import { TimelineToolbar } from './TimelineToolbar.tsx';

export const Timeline = memo(function Timeline() {
  const { m } = useLanguage();
  return (
    <section aria-label={m['timeline.region']} className={styles.timeline} id="timeline">
      <TimelineToolbar />
      <TimelineChart />
      <DensityStrip />
    </section>
  );
});
