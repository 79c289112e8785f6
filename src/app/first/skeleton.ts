// The boxes of the page before React is there, by the page's own styles: so that the chart stands where it will stand.

import app from '#app/App.module.css';
import header from '#app/explore/Header.module.css';
import { FIRST_PICTURE_ID } from '#timeline/layer/removeFirstPicture.ts';
import timeline from '#timeline/Timeline.module.css';
import styles from './skeleton.module.css';

/** Puts them before everything else in the page. Gives the box of the chart. */
export function layOutSkeleton(): HTMLElement {
  const chart = box(timeline.chart);
  const toolbar = box(timeline.toolbar);
  const centre = box(app.centre, box(app.stuck, box(app.status), box(timeline.timeline, toolbar, chart)));
  const page = box(
    `${app.page} ${styles.skeleton}`,
    box(header.header, box(styles.tool)),
    box(app.main, box(app.filters), centre, box(app.reader)),
  );
  page.id = FIRST_PICTURE_ID;
  page.setAttribute('aria-hidden', 'true');
  document.body.prepend(page);
  // On narrow screens there is no column for the filters.
  const isWide = window.matchMedia('(min-width: 68.75em)').matches;
  if (!isWide) page.querySelector(`.${app.filters}`)?.remove();
  return chart;
}

function box(className = '', ...inside: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.append(...inside);
  return element;
}
