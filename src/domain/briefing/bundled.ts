// The dataset's own briefings in one language, as briefings like any other, and the scenes a set of events gives.

import { labelled } from '#lib/text/punctuation.ts';
import { actorName } from '../record/actors.ts';
import type { Indices } from '../record/indices.ts';
import { type BundledBriefing, type EventRecord, localize, type Position } from '../record/model.ts';
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

/** What an audience can read at a glance, in Latin letters; a kanji takes the room of two. */
const MOST_LETTERS = 300;

/** The words of an event's scene: its title, and as many of its first positions as can be read at a glance. */
export function wordsOfEvent(event: EventRecord, indices: Indices, language: string): SceneWords {
  let letters = 0;
  const lines = event.positions
    .filter(({ statement }) => localize(statement, language).text !== '')
    .map((position) => lineOf(position, indices, language))
    .filter((line, i) => {
      letters += Array.from(line).reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);
      return i === 0 || letters <= MOST_LETTERS;
    });
  return { title: localize(event.title, language).text, text: lines.join('\n'), notes: '' };
}

/** `Japan: pledges …`; a joint act names both. */
function lineOf({ actor, towards, isMutual, statement }: Position, indices: Indices, language: string): string {
  const actors = isMutual && towards ? [actor, towards] : [actor];
  const names = actors.map((one) => localize(actorName(one, indices), language).text).join(' – ');
  const said = localize(statement, language).text;
  return names === '' ? said : labelled(names, said, language);
}
