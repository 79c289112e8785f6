// What a window had not yet kept when it went: brought together afterwards with what the device did keep.

import type { Briefing } from './briefing.ts';
import { isSameBriefing, mergeBriefings } from './mergeBriefings.ts';

type Briefings = readonly Briefing[];

export interface Unkept {
  /** What the window and the device last agreed on. */
  readonly agreed: Briefings;
  /** What was being written when the window went: kept or not, nobody knows. */
  readonly sent: Briefings;
  readonly ours: Briefings;
}

/** `stored` with what was unkept; what the window itself had written is not taken for another window's. */
export function recoverUnkept({ agreed, sent, ours }: Unkept, stored: Briefings, newId: () => string): Briefings {
  const find = (list: Briefings, id: string) => list.find((briefing) => briefing.id === id);
  const ids = new Set([...agreed, ...sent].map(({ id }) => id));
  const base = Array.from(ids, (id) => {
    const written = find(sent, id);
    return isSameBriefing(written, find(stored, id)) ? written : find(agreed, id);
  });
  return mergeBriefings(
    base.filter((briefing) => briefing !== undefined),
    ours,
    stored,
    newId,
  );
}
