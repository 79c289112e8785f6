// How high the chart may be in a page: it follows its content between these heights, and the list takes the rest.

export const LEAST_CHART_PX = 160;
const MOST_PAGE_SHARE = 0.54;
/** The lines above and below the picture. A picture that is a px too high would catch the wheel that scrolls the page. */
const LINES_PX = 4;

/** In px, the axis included. */
export function mostChartHeight(pageHeight: number): number {
  return Math.max(pageHeight * MOST_PAGE_SHARE, LEAST_CHART_PX);
}

/** What of a chart that may be so high is left for the picture. */
export function pictureRoom(mostPx: number, axisPx: number): number {
  return Math.floor(mostPx - axisPx - LINES_PX);
}

export function chartHeight(pictureHeight: number, axisPx: number, mostPx: number): number {
  return Math.min(Math.max(Math.ceil(pictureHeight + axisPx + LINES_PX), LEAST_CHART_PX), Math.floor(mostPx));
}
