// The picture of a briefing's scene for slides and printed pages: what its view shows, by the layout of the timeline.

import type { EventRecord } from '#domain/record/model.ts';
import type { TimeWindow } from '#domain/time/timeWindow.ts';
import type { Language } from '#i18n/languages.ts';
import { layOutSheet, type Sheet } from '#picture/sheet/pictureSheet.ts';
import { TITLE_FONT_PX } from '#picture/titleWords.ts';
import type { OpenRecord } from '#store/record.ts';

/** The place a picture has; all in the unit of the page it stands on. */
export interface PictureMeasures {
  readonly width: number;
  readonly mostHeight: number;
  /** The size of its titles. */
  readonly em: number;
}

export interface ShownEvents {
  readonly events: readonly EventRecord[];
  /** What the scene is about; it need not be among the events. */
  readonly selected: EventRecord | null;
  readonly window: TimeWindow;
}

/** As wide as its place, when scaled so that its titles are one em high. */
export function scenePicture(
  { events, selected, window }: ShownEvents,
  { indices, span }: OpenRecord,
  language: Language,
  { width, mostHeight, em }: PictureMeasures,
): Sheet {
  const ordinals = [...new Set(selected ? [...events, selected] : events)].flatMap(
    ({ id }) => indices.ordinalOf.get(id) ?? [],
  );
  const scale = TITLE_FONT_PX / em;
  return layOutSheet({
    indices,
    lanes: [{ id: '', label: null, events: Uint32Array.from(ordinals).sort() }],
    span,
    root: window,
    fit: window,
    window,
    language,
    chosen: selected ? (indices.ordinalOf.get(selected.id) ?? -1) : -1,
    widthPx: Math.round(width * scale),
    mostHeightPx: Math.round(mostHeight * scale),
    marginPx: 0,
    words: null,
  });
}
