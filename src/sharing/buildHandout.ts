// A briefing's scenes as a handout: what each view shows, looked up in the record and put into words.
// Pure; the record must hold the texts of the language. Files are written by formats/.

import type { Briefing, Scene } from '#domain/briefing/briefing.ts';
import { spanOf } from '#domain/picture/density.ts';
import type { EventRecord } from '#domain/record/model.ts';
import { localize } from '#domain/record/model.ts';
import { type DayNumber, formatIsoDay, MS_PER_DAY, parseCalendarDate, startOfDay } from '#domain/time/dates.ts';
import { type TimeWindow, windowAround } from '#domain/time/timeWindow.ts';
import type { Handout, HandoutLabels, HandoutScene } from '#formats/handout.ts';
import { formatCalendarDate, formatEventDate } from '#i18n/formatDates.ts';
import { formatWindow } from '#i18n/formatWindow.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { decodeView } from '#store/address/urlCodec.ts';
import type { OpenRecord } from '#store/record.ts';
import { createSelectors } from '#store/selectors.ts';
import type { ViewState } from '#store/viewState.ts';
import { filtersInWords } from './filtersInWords.ts';
import { toHandoutAccounts } from './handoutAccounts.ts';
import { toHandoutEvent, type Wording } from './handoutEvent.ts';
import { type PictureMeasures, type ShownEvents, scenePicture } from './scenePicture.ts';

const SELECT = createSelectors();
const THIRD_COUNTRY = 'third-country';

export function buildHandout(
  record: OpenRecord,
  briefing: Briefing,
  language: Language,
  m: Messages,
  today: DayNumber,
  pictures: PictureMeasures | null,
): Handout {
  const { indices } = record;
  const { info } = indices.dataset;
  const inWords = (edtf: string | null) => {
    const date = edtf === null ? null : parseCalendarDate(edtf);
    return date ? formatCalendarDate(date, language, 'long') : '';
  };
  const wording: Wording = { indices, language, m };
  const dataset = localize(info.title, language).text;
  return {
    title: briefing.title.trim() || dataset,
    language,
    dataset,
    revised: inWords(info.revised),
    made: inWords(formatIsoDay(today)),
    scenes: briefing.scenes.map((scene, i) => {
      const built = buildScene(scene, record, wording, pictures);
      return { ...built, title: built.title || m['stage.progress'](i + 1, briefing.scenes.length) };
    }),
    labels: labelsOf(m),
  };
}

/** What the record lacks for this briefing: a scene that searches looks in the texts of every language. */
export function hasSearch(briefing: Briefing, record: OpenRecord): boolean {
  return briefing.scenes.some(({ view }) => decodeView(view, record).view.query.text !== '');
}

function buildScene(
  scene: Scene,
  record: OpenRecord,
  wording: Wording,
  pictures: PictureMeasures | null,
): HandoutScene {
  const shown = sceneEvents(scene, record);
  const { view, selected, events, window } = shown;
  const { topic: topics } = view.query.facets;
  const compared = view.view === 'accounts' ? selected : null;
  return {
    title: scene.title.trim() || (selected ? localize(selected.title, wording.language).text : ''),
    text: scene.text,
    notes: scene.notes,
    filters: filtersInWords(view.query, record.opening, wording),
    window: compared
      ? formatEventDate(compared.date, wording.language, 'long')
      : formatWindow(window, wording.language, 'exact'),
    // Two columns need the room of the picture.
    picture: compared ? null : pictures && scenePicture(shown, record, wording.language, pictures),
    // A scene about one event hands out that event; those around it stand in its picture.
    events: (selected ? [selected] : events).map((event) =>
      toHandoutEvent(compared ? event : onTopics(event, topics), wording),
    ),
    isThread: view.view === 'ledger' && topics.length > 0 && selected === null,
    chosen: selected?.id ?? null,
    accounts: compared && toHandoutAccounts(compared, wording),
  };
}

/** What the view of a scene shows. */
function sceneEvents(scene: Scene, record: OpenRecord): ShownEvents & { readonly view: ViewState } {
  const { indices } = record;
  const { view } = decodeView(scene.view, record);
  const selected = view.selection ? (indices.events.at(indices.ordinalOf.get(view.selection) ?? -1) ?? null) : null;
  return { view, selected, ...pictureOf(view, record) };
}

/** A view of some issues hands out what was said on them, where anything was. */
function onTopics(event: EventRecord, topics: readonly string[]): EventRecord {
  const positions = event.positions.filter(({ topic }) => topic !== null && topics.includes(topic));
  return positions.length === 0 ? event : { ...event, positions };
}

/** The events a view shows and the stretch of time it shows them in. */
function pictureOf(view: ViewState, record: OpenRecord): { events: readonly EventRecord[]; window: TimeWindow } {
  const { indices, limits } = record;
  const matching = Array.from(SELECT.matches({ record, ...view }).ordinals, (at) => indices.events.at(at));
  const matches = matching.filter((event) => event !== undefined);
  const window = SELECT.shownWindow({ record, window: view.window });
  if (view.view !== 'ledger') return { events: matches.filter((event) => isWithin(event, window)), window };
  // The ledger follows its issues through the whole record, whatever the window.
  const topics = view.query.facets.topic;
  const entries = matches.filter(
    ({ positions, scope }) =>
      (scope !== THIRD_COUNTRY || view.thirdCountry) &&
      positions.some(({ topic }) => topic !== null && (topics.length === 0 || topics.includes(topic))),
  );
  const days = spanOf(
    indices,
    entries.flatMap(({ id }) => indices.ordinalOf.get(id) ?? []),
  );
  return { events: entries, window: days ? windowAround(days, limits) : window };
}

/** True when any day of the event may be seen in the window. */
function isWithin({ date }: EventRecord, window: TimeWindow): boolean {
  return startOfDay(date.firstDay) < window.end && startOfDay(date.lastDay) + MS_PER_DAY > window.start;
}

function labelsOf(m: Messages): HandoutLabels {
  return {
    sources: m['reader.sources'],
    asked: m['ledger.asked'],
    promised: m['handout.promised'],
    participants: m['handout.participants'],
    filters: m['filters.region'],
    revised: m['handout.revised'],
    made: m['handout.made'],
  };
}
