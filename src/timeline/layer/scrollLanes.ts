// Scrolling lanes that are higher than the chart, by the keys of the chart that has the focus.

const ROW_PX = 40;
const PAGE_SHARE = 0.8;
const BESIDE_PX = 24;

/** Returns false where the key means nothing or there is nothing further that way: then it is the page's. */
export function scrollByKey(layer: Element | null | undefined, key: string): boolean {
  if (!layer) return false;
  const pagePx = layer.clientHeight * PAGE_SHARE;
  const steps = new Map([
    ['ArrowDown', ROW_PX],
    ['ArrowUp', -ROW_PX],
    ['PageDown', pagePx],
    ['PageUp', -pagePx],
  ]);
  const before = layer.scrollTop;
  layer.scrollTop += steps.get(key) ?? 0;
  return layer.scrollTop !== before;
}

/** Brings a height of the picture into sight, if it is not. */
export function scrollIntoSight(layer: Element | null | undefined, y: number): void {
  if (!layer) return;
  const isInSight = y >= layer.scrollTop + BESIDE_PX && y <= layer.scrollTop + layer.clientHeight - BESIDE_PX;
  if (!isInSight) layer.scrollTop = y - layer.clientHeight / 2;
}
