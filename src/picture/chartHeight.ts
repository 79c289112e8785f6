// How high the chart may be in a page: it follows its content between these heights, and the list takes the rest.

export const LEAST_CHART_PX = 160;
const MOST_PAGE_SHARE = 0.54;

/** In px, the axis included. */
export function mostChartHeight(pageHeight: number): number {
  return Math.max(pageHeight * MOST_PAGE_SHARE, LEAST_CHART_PX);
}

export function chartHeight(pictureHeight: number, axisPx: number, mostPx: number): number {
  return Math.min(Math.max(Math.ceil(pictureHeight + axisPx), LEAST_CHART_PX), Math.floor(mostPx));
}
