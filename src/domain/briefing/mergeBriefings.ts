// Two windows of one device hold the same briefings. What each made of them since they last agreed is brought
// together here, so that neither overwrites the other.

import type { Briefing, Scene } from './briefing.ts';

type Briefings = readonly Briefing[];

/**
 * What `ours` and `theirs` made of `base`. A briefing changed on both sides stays as ours, with theirs as a
 * copy beside it; one that was removed here and changed there stays.
 */
export function mergeBriefings(base: Briefings, ours: Briefings, theirs: Briefings, newId: () => string): Briefings {
  const inBase = byId(base);
  const inOurs = byId(ours);
  const inTheirs = byId(theirs);
  const kept = ours.flatMap((own) => {
    const before = inBase.get(own.id);
    const other = inTheirs.get(own.id);
    if (isSameBriefing(own, before)) return other ? [other] : [];
    if (!other || isSameBriefing(other, before) || isSameBriefing(other, own)) return [own];
    return [own, { ...other, id: newId(), title: `${other.title} (2)` }];
  });
  const added = theirs
    .filter(({ id }) => !inOurs.has(id))
    .filter((other) => !isSameBriefing(other, inBase.get(other.id)));
  return [...kept, ...added];
}

/** `list` with every briefing that differs between `before` and `after` as it is in `after`. */
export function withChanges(list: Briefings, before: Briefings, after: Briefings): Briefings {
  const inBefore = byId(before);
  const inAfter = byId(after);
  const isChanged = (id: string) => !isSameBriefing(inBefore.get(id), inAfter.get(id));
  const known = byId(list);
  const kept = list.flatMap((briefing) => {
    if (!isChanged(briefing.id)) return [briefing];
    const changed = inAfter.get(briefing.id);
    return changed ? [changed] : [];
  });
  return [...kept, ...after.filter(({ id }) => !known.has(id) && isChanged(id))];
}

export function isSameList(a: Briefings, b: Briefings): boolean {
  return a === b || (a.length === b.length && a.every((briefing, i) => isSameBriefing(briefing, b[i])));
}

export function isSameBriefing(a: Briefing | undefined, b: Briefing | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  const isSameHead = a.id === b.id && a.title === b.title && a.plannedMinutes === b.plannedMinutes;
  return (
    isSameHead && a.scenes.length === b.scenes.length && a.scenes.every((scene, i) => isSameScene(scene, b.scenes[i]))
  );
}

function isSameScene(a: Scene, b: Scene | undefined): boolean {
  if (a === b || !b) return a === b;
  return a.id === b.id && a.view === b.view && a.title === b.title && a.text === b.text && a.notes === b.notes;
}

function byId(briefings: Briefings): ReadonlyMap<string, Briefing> {
  return new Map(briefings.map((briefing) => [briefing.id, briefing]));
}
