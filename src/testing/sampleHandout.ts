// A handout of the bundled record for tests of the formats: overviews with few and with many events, and the
// talks that say most. Made as briefing/ would make it, from the data in one of its languages.

import { readdirSync, readFileSync } from 'node:fs';
import { toModel } from '#dataset/toModel.ts';
import { plainArticleText } from '#domain/record/articleText.ts';
import { buildIndices, type Indices } from '#domain/record/indices.ts';
import { type Actor, type EventRecord, type Localized, localize, type Source } from '#domain/record/model.ts';
import { type DayNumber, endOfDay, parseCalendarDate, startOfDay, toDayNumber } from '#domain/time/dates.ts';
import type { TimeWindow } from '#domain/time/timeWindow.ts';
import type { Handout, HandoutEvent, HandoutPosition, HandoutScene, HandoutSource } from '#formats/handout.ts';
import { formatCalendarDate, formatEventDate } from '#i18n/formatDates.ts';
import { formatWindow } from '#i18n/formatWindow.ts';
import type { Language } from '#i18n/languages.ts';
import { layOutSheet, type Sheet } from '#picture/sheet/pictureSheet.ts';
import { HANDOUT_LABELS } from './handoutLabels.ts';

const DATA = new URL('../../data/', import.meta.url);

const TITLE: Localized = {
  en: 'Vietnam–Japan relations: from the new partnership to the online talks',
  vi: 'Quan hệ Việt Nam – Nhật Bản: từ đối tác chiến lược toàn diện đến hội đàm trực tuyến',
  ja: '日越関係：包括的戦略的パートナーシップからオンライン会談まで',
};

const OVERVIEW: Localized = {
  en: 'Five meetings in ten months carried the relationship from a new name to concrete loans, railways and visas.',
  vi: 'Năm cuộc gặp trong mười tháng đã đưa quan hệ từ một tên gọi mới đến các khoản vay, đường sắt và thị thực cụ thể.',
  ja: '10か月間の5回の会談が、新しい名称の関係を、借款・鉄道・査証という具体的な案件へと進めた。',
};

const EVERYTHING: Localized = { en: 'The whole record', vi: 'Toàn bộ hồ sơ', ja: '記録の全体' };
const FILTERS: Localized = {
  en: 'Topic: ODA loans; Place: Tokyo or Hanoi',
  vi: 'Chủ đề: vốn vay ODA; Địa điểm: Tokyo hoặc Hà Nội',
  ja: 'テーマ：円借款、場所：東京またはハノイ',
};
const NOTES: Localized = {
  en: 'Pause here.\nIf asked about visas: the answer was “study with care”.',
  vi: 'Dừng ở đây.\nNếu được hỏi về thị thực: câu trả lời là “nghiên cứu kỹ”.',
  ja: 'ここで間を置く。\n査証について聞かれたら、「慎重に検討」との回答だったと述べる。',
};

/** The five events the worked example of a briefing tells. */
export const PRINCIPAL_EVENTS: readonly string[] = [
  '2023-11-27-comprehensive-strategic-partnership',
  '2023-12-16-chinh-kishida-talks',
  '2024-05-23-le-minh-khai-kishida-future-of-asia',
  '2024-08-21-nguyen-minh-vu-funakoshi',
  '2024-09-03-to-lam-kishida-online-talks',
];

/** Seven scenes: an overview, five events, and an overview of the whole record with filters. */
export function sampleHandout(language: Language): Handout {
  const indices = openData();
  const { info } = indices.dataset;
  const say = (text: Localized) => localize(text, language).text;
  const revised = parseCalendarDate(info.revised ?? '');
  const made = parseCalendarDate('2026-11-22');
  const principal = [...indices.events].filter(({ id }) => PRINCIPAL_EVENTS.includes(id));
  const scene = (parts: Partial<HandoutScene>, events: readonly EventRecord[], from: DayNumber, to: DayNumber) => ({
    title: '',
    text: '',
    notes: say(NOTES),
    filters: '',
    window: formatWindow({ start: startOfDay(from), end: endOfDay(to) }, language),
    picture: drawPicture(
      events,
      indices,
      language,
      { start: startOfDay(from), end: endOfDay(to) },
      parts.chosen ?? null,
    ),
    events: events.map((event) => toHandoutEvent(event, indices, language)),
    isThread: false,
    chosen: null,
    accounts: null,
    ...parts,
  });
  const [from, to] = [toDayNumber(2023, 10, 1), toDayNumber(2024, 12, 1)];
  return {
    title: say(TITLE),
    language,
    dataset: say(info.title),
    revised: revised ? formatCalendarDate(revised, language, 'long') : '',
    made: made ? formatCalendarDate(made, language, 'long') : '',
    labels: HANDOUT_LABELS[language],
    scenes: [
      scene({ title: say(TITLE), text: say(OVERVIEW) }, principal, from, to),
      ...principal.map((event) =>
        scene(
          { title: say(event.title), text: firstSentences(event, language), chosen: event.id },
          principal,
          from,
          to,
        ),
      ),
      scene(
        { title: say(EVERYTHING), text: '', filters: say(FILTERS), notes: '' },
        [...indices.events],
        toDayNumber(2023, 1, 1),
        toDayNumber(2025, 5, 1),
      ),
    ],
  };
}

function openData(): Indices {
  const files = readdirSync(DATA).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));
  const document = Object.assign({}, ...files.map((name) => JSON.parse(readFileSync(new URL(name, DATA), 'utf8'))));
  const { dataset } = toModel(document);
  if (!dataset) throw new Error('The bundled data is no dataset');
  return buildIndices(dataset);
}

function drawPicture(
  events: readonly EventRecord[],
  indices: Indices,
  language: Language,
  window: TimeWindow,
  chosen: string | null,
): Sheet {
  const ordinals = events.flatMap(({ id }) => indices.ordinalOf.get(id) ?? []);
  const days = [...indices.events].map(({ date }) => date);
  return layOutSheet({
    indices,
    lanes: [{ id: '', label: null, events: Uint32Array.from(ordinals).sort() }],
    span: {
      firstDay: Math.min(...days.map(({ firstDay }) => firstDay)) as DayNumber,
      lastDay: Math.max(...days.map(({ lastDay }) => lastDay)) as DayNumber,
    },
    root: window,
    fit: window,
    window,
    language,
    chosen: [...indices.events].findIndex(({ id }) => id === chosen),
    widthPx: 1136,
    mostHeightPx: 120,
    marginPx: 0,
    words: null,
  });
}

function firstSentences(event: EventRecord, language: Language): string {
  const text = event.article[0] ? localize(event.article[0].text, language).text : '';
  const plain = plainArticleText(text);
  return (plain.match(/.*?[.。](?=\s|$|[^\d])/g) ?? [plain]).slice(0, 1).join('').trim();
}

function toHandoutEvent(event: EventRecord, indices: Indices, language: Language): HandoutEvent {
  const say = (text: Localized | undefined) => (text ? localize(text, language).text : '');
  const nameOf = (actor: Actor | null): string => {
    if (!actor) return '';
    if (actor.type === 'person') return say(indices.personById.get(actor.id)?.name);
    if (actor.type === 'place') return say(indices.placeById.get(actor.id)?.name);
    return say(indices.organizationById.get(actor.id)?.name);
  };
  const toPosition = (position: EventRecord['positions'][number]): HandoutPosition => {
    const act = indices.actById.get(position.act);
    const both = [nameOf(position.actor), nameOf(position.towards)].join(language === 'ja' ? '・' : ', ');
    return {
      actor: position.isMutual ? both : nameOf(position.actor),
      act: say(act?.label),
      role: act?.role ?? null,
      towards: position.isMutual ? '' : nameOf(position.towards),
      topic: position.topic ? say(indices.topicById.get(position.topic)?.label) : '',
      statement: say(position.statement),
      sources: position.sources.map((id) => event.sources.indexOf(id)).filter((at) => at >= 0),
    };
  };
  return {
    id: event.id,
    order: indices.ordinalOf.get(event.id) ?? 0,
    date: formatEventDate(event.date, language, 'long'),
    title: say(event.title),
    place: event.place ? say(indices.placeById.get(event.place)?.name) : '',
    participants: event.participants
      .filter(({ part }) => part !== 'mentioned')
      .map(({ person, offices, side }) => ({
        name: say(indices.personById.get(person)?.name),
        office: offices
          .map((office) => say(indices.officeById.get(office)?.title))
          .join(language === 'ja' ? '・' : ', '),
        side: side ? say(indices.sideById.get(side)?.label) : '',
      })),
    positions: event.positions.map(toPosition),
    sources: event.sources.flatMap((id) => indices.sourceById.get(id) ?? []).map(toSource),
  };
}

function toSource({ publisher, title, published, language, url, accessed }: Source): HandoutSource {
  const head = [localize(publisher, 'en').text, `“${title}”`, ...(published ? [published] : [])].join(', ');
  const address = url ? ` ${url}` : '';
  return { citation: `${head} (${language}).${address}${accessed ? ` Read ${accessed}.` : ''}`, url: url ?? '' };
}
