// A briefing: an ordered list of scenes, each a saved view plus words. Pure changes that give a new
// briefing; ids come from outside, so that the same change gives the same result.

export interface Scene {
  readonly id: string;
  /** Exactly what the address holds behind its #: filters, window, lanes, chosen event, timeline or ledger. */
  readonly view: string;
  readonly title: string;
  readonly text: string;
  /** For the presenter alone. */
  readonly notes: string;
}

/** As many scenes, and as long texts, as a file may bring; what is made here stays within them, so that it is read back. */
export const MOST_SCENES = 500;
export const LONGEST_TEXT = 20_000;

export type SceneWords = Pick<Scene, 'title' | 'text' | 'notes'>;

export interface Briefing {
  readonly id: string;
  readonly title: string;
  /** How long it is meant to take; null when nothing is planned. */
  readonly plannedMinutes: number | null;
  readonly scenes: readonly Scene[];
}

export function emptyBriefing(id: string, title: string): Briefing {
  return { id, title, plannedMinutes: null, scenes: [] };
}

export function isFull({ scenes }: Briefing): boolean {
  return scenes.length >= MOST_SCENES;
}

/** At the end, or after the scene with the id `after`; itself when it would hold more than MOST_SCENES. */
export function insertScenes(briefing: Briefing, scenes: readonly Scene[], after?: string): Briefing {
  if (briefing.scenes.length + scenes.length > MOST_SCENES) return briefing;
  const at = after === undefined ? -1 : briefing.scenes.findIndex(({ id }) => id === after);
  const place = at === -1 ? briefing.scenes.length : at + 1;
  return { ...briefing, scenes: briefing.scenes.toSpliced(place, 0, ...scenes) };
}

export function editScene(briefing: Briefing, id: string, words: Partial<SceneWords & Pick<Scene, 'view'>>): Briefing {
  return { ...briefing, scenes: briefing.scenes.map((scene) => (scene.id === id ? { ...scene, ...words } : scene)) };
}

export function removeScene(briefing: Briefing, id: string): Briefing {
  return { ...briefing, scenes: briefing.scenes.filter((scene) => scene.id !== id) };
}

export function duplicateScene(briefing: Briefing, id: string, copyId: string): Briefing {
  const scene = briefing.scenes.find((candidate) => candidate.id === id);
  return scene ? insertScenes(briefing, [{ ...scene, id: copyId }], id) : briefing;
}

/** Moves a scene to a place counted from 0, kept within the list. */
export function moveScene(briefing: Briefing, id: string, to: number): Briefing {
  const from = briefing.scenes.findIndex((scene) => scene.id === id);
  const scene = briefing.scenes[from];
  if (!scene) return briefing;
  const place = Math.min(Math.max(to, 0), briefing.scenes.length - 1);
  return { ...briefing, scenes: briefing.scenes.toSpliced(from, 1).toSpliced(place, 0, scene) };
}

/** The place of a scene that exists, nearest to the wished one; null for a briefing without scenes. */
export function sceneAt(briefing: Briefing, wished: number): number | null {
  if (briefing.scenes.length === 0) return null;
  return Math.min(Math.max(Math.trunc(wished) || 0, 0), briefing.scenes.length - 1);
}
