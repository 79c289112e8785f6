// Which events of a large dataset the first picture may show by their titles, on whatever screen: those its outline
// must name.

import { spanOf } from '#domain/picture/density.ts';
import { buildLanes } from '#domain/picture/lanes.ts';
import { createPicture, indexLanes } from '#domain/picture/picture.ts';
import { quantizeScale } from '#domain/picture/rows.ts';
import { type Indices, positionsWith } from '#domain/record/indices.ts';
import { localize } from '#domain/record/model.ts';
import { lengthOf, limitsFor, windowAround } from '#domain/time/timeWindow.ts';

/** From a phone to a wall, and from low to high. */
const WIDTHS_PX = [300, 360, 430, 510, 600, 720, 860, 1020, 1200, 1440, 1700, 2040, 2400];
const ROWS = [4, 7, 11, 15, 24];
const LETTER_PX = 7;
const WIDEST_TITLE_PX = 426;
const BESIDE_TEXT_PX = 26;

/** Positions in time order. Titles are not measured but reckoned by their letters: some are named that need not be. */
export function standingAlone(indices: Indices, language: string): readonly number[] {
  const { opensOnTiers } = indices.dataset.info;
  const positions = opensOnTiers.length > 0 ? positionsWith(indices.facets.tier, opensOnTiers) : null;
  const span = spanOf(indices);
  const opening = positions ? spanOf(indices, positions) : span;
  if (!span || !opening) return [];
  const window = windowAround(opening, limitsFor(span));
  const shown = Uint32Array.from(positions ?? indices.firstDays.keys());
  const lanes = indexLanes(buildLanes(indices, 'none', shown), indices, span);
  const titleWidthPx = (position: number) => {
    const title = indices.events.at(position)?.title ?? {};
    return Math.min(localize(title, language).text.length * LETTER_PX, WIDEST_TITLE_PX) + BESIDE_TEXT_PX;
  };
  const found = new Set<number>();
  for (const width of WIDTHS_PX) {
    const msPerPx = quantizeScale(lengthOf(window) / width);
    for (const rowsPerLane of ROWS) {
      const options = { msPerPx, rowsPerLane, titleWidthPx, widestTitlePx: WIDEST_TITLE_PX + BESIDE_TEXT_PX };
      const { rows } = createPicture(lanes, indices, span, options).rowsIn(window);
      for (const row of rows) if (row.kind === 'single') found.add(row.event);
    }
  }
  return [...found].sort((a, b) => a - b);
}
