// The pictures of a briefing's scenes for its printed pages: what each view shows, by the layout of the timeline.

import type { Briefing, Scene } from '#domain/briefing/briefing.ts';
import type { Language } from '#i18n/languages.ts';
import { layOutSheet, type Sheet } from '#picture/sheet/pictureSheet.ts';
import { TITLE_FONT_PX } from '#picture/titleWords.ts';
import { sceneEvents } from '#sharing/buildHandout.ts';
import type { OpenRecord } from '#store/record.ts';
import { MEASURES, type Paper } from './papers.ts';

/** One for each scene, in their order. They are as wide as the page and set at the size of its text. */
export function scenePictures(
  { scenes }: Briefing,
  record: OpenRecord,
  language: Language,
  paper: Paper,
): readonly Sheet[] {
  return scenes.map((scene) => scenePicture(scene, record, language, paper));
}

function scenePicture(scene: Scene, record: OpenRecord, language: Language, paper: Paper): Sheet {
  const { indices, span } = record;
  const { events, selected, window } = sceneEvents(scene, record);
  const positions = [...new Set(selected ? [...events, selected] : events)].flatMap(
    ({ id }) => indices.positionOf.get(id) ?? [],
  );
  const { pictureWidthPx, pictureMostPx, pictureEmPx } = MEASURES[paper];
  const scale = TITLE_FONT_PX / pictureEmPx;
  return layOutSheet({
    indices,
    lanes: [{ id: '', label: null, events: Uint32Array.from(positions).sort() }],
    span,
    root: window,
    fit: window,
    window,
    language,
    chosen: selected ? (indices.positionOf.get(selected.id) ?? -1) : -1,
    widthPx: Math.round(pictureWidthPx * scale),
    mostHeightPx: Math.round(pictureMostPx * scale),
    marginPx: 0,
    words: null,
  });
}
