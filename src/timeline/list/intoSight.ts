// Brings the row of a chosen event into sight, inside what scrolls the list. Where that is the whole page, or a
// panel in which the picture would be scrolled away, nothing moves: there it is the reader that is led to.

interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** How far to scroll for a row to stand a third down the band that is seen; 0 where all of it is seen already. */
export function scrollFor(row: Stretch, band: Stretch): number {
  if (row.top >= band.top && row.bottom <= band.bottom) return 0;
  const room = band.bottom - band.top - (row.bottom - row.top);
  return row.top - band.top - Math.max(0, room) / 3;
}

/** What scrolls the list, null for the page, and how much of it lies under what is stuck to its top, in px. */
export function scrollerOf(list: Element): { readonly scroller: HTMLElement | null; readonly covered: number } {
  for (let at = list.parentElement; at && at !== document.documentElement; at = at.parentElement) {
    const { overflowY, scrollPaddingTop } = getComputedStyle(at);
    if (overflowY !== 'auto' && overflowY !== 'scroll') continue;
    return { scroller: at, covered: Number.parseFloat(scrollPaddingTop) || 0 };
  }
  return { scroller: null, covered: 0 };
}

export function bringIntoSight(row: Element, yearHeight: number): void {
  const { scroller, covered } = scrollerOf(row);
  if (!scroller) return;
  const isScrolledAway = covered === 0 && scroller.querySelector('[data-settled]') !== null;
  if (isScrolledAway) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  const band = { top: Math.max(top, 0) + covered + yearHeight, bottom: Math.min(bottom, window.innerHeight) };
  scroller.scrollBy({ top: scrollFor(row.getBoundingClientRect(), band) });
}
