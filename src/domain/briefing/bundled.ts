// The dataset's own briefings in one language, as briefings like any other, and the scenes a set of events gives.

import { type BundledBriefing, type EventRecord, localize } from '../record/model.ts';
import type { Briefing, SceneWords } from './briefing.ts';

export function toBriefing({ id, title, scenes }: BundledBriefing, language: string): Briefing {
  const words = (text: BundledBriefing['title'] | null) => (text ? localize(text, language).text : '');
  return {
    id,
    title: words(title),
    plannedMinutes: null,
    scenes: scenes.map((scene, i) => ({
      id: `${id}-${i + 1}`,
      view: scene.view,
      title: words(scene.title),
      text: words(scene.text),
      notes: words(scene.notes),
    })),
  };
}

/** How many events a briefing made from what is shown takes at most. */
export const MOST_EVENT_SCENES = 30;

/** The words of an event's scene: its title, and its first positions as lines. */
export function wordsOfEvent(event: EventRecord, language: string): SceneWords {
  const lines = event.positions.slice(0, 3).map(({ statement }) => localize(statement, language).text);
  return { title: localize(event.title, language).text, text: lines.join('\n'), notes: '' };
}
