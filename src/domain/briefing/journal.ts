// What a window had not yet kept when it went: brought together afterwards with what the device did keep.

import type { Briefing } from './briefing.ts';
import { isSameBriefing, mergeBriefings } from './mergeBriefings.ts';

type Briefings = readonly Briefing[];

/** The lists hold only the briefings in which they differ: what is written as a page goes has little room. */
export interface Unkept {
  /** What the window and the device last agreed on. */
  readonly agreed: Briefings;
  /** What was being written when the window went: kept or not, nobody knows. */
  readonly sent: Briefings;
  readonly ours: Briefings;
  /** The ids of all briefings of the window, in their order. */
  readonly order: readonly string[];
}

export function unkeptOf(agreed: Briefings, sent: Briefings, ours: Briefings): Unkept {
  const same = new Set(
    ours
      .filter((own) => isSameBriefing(own, find(agreed, own.id)) && isSameBriefing(own, find(sent, own.id)))
      .map(({ id }) => id),
  );
  const differing = (list: Briefings) => list.filter(({ id }) => !same.has(id));
  return {
    agreed: differing(agreed),
    sent: differing(sent),
    ours: differing(ours),
    order: ours.map(({ id }) => id),
  };
}

/** `stored` with what was unkept; what the window itself had written is not taken for another window's. */
export function recoverUnkept(
  { agreed, sent, ours, order }: Unkept,
  stored: Briefings,
  newId: () => string,
): Briefings {
  // In what was the same everywhere the device is right: it is as it was, or another window's by now.
  const same = order.filter((id) => !find(ours, id)).flatMap((id) => find(stored, id) ?? []);
  const ids = new Set([...agreed, ...sent].map(({ id }) => id));
  const base = Array.from(ids, (id) => {
    const written = find(sent, id);
    return isSameBriefing(written, find(stored, id)) ? written : find(agreed, id);
  });
  return mergeBriefings(
    [...same, ...base].filter((briefing) => briefing !== undefined),
    order.flatMap((id) => find(ours, id) ?? find(same, id) ?? []),
    stored,
    newId,
  );
}

function find(list: Briefings, id: string): Briefing | undefined {
  return list.find((briefing) => briefing.id === id);
}
