// An event as a handout prints it: every reference looked up, every text in one language.

import { actorName, actorSide } from '#domain/record/actors.ts';
import type { Indices } from '#domain/record/indices.ts';
import {
  type Actor,
  type EventRecord,
  type Localized,
  localize,
  type Participant,
  type Position,
  type SideId,
} from '#domain/record/model.ts';
import type { HandoutEvent, HandoutPosition } from '#formats/handout.ts';
import { citationOf } from '#i18n/citation.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { rulesOf } from '#lib/languageRules.ts';

/** What the words of a handout are made from. */
export interface Wording {
  readonly indices: Indices;
  readonly language: Language;
  readonly m: Messages;
}

export function toHandoutEvent(event: EventRecord, wording: Wording): HandoutEvent {
  const { indices, language, m } = wording;
  const say = (text: Localized | undefined) => (text ? localize(text, language).text : '');
  const isElsewhere = event.mode !== null && event.mode !== 'in-person';
  return {
    id: event.id,
    order: indices.ordinalOf.get(event.id) ?? 0,
    date: formatEventDate(event.date, language, 'long'),
    title: say(event.title),
    place: event.place
      ? say(indices.placeById.get(event.place)?.name)
      : isElsewhere
        ? m[`reader.mode.${event.mode}`]
        : '',
    participants: event.participants
      .filter(({ part }) => part !== 'mentioned')
      .toSorted((a, b) => placeOf(a.side, indices) - placeOf(b.side, indices))
      .map((participant) => ({
        name: say(indices.personById.get(participant.person)?.name),
        office: officesOf(participant, wording),
        side: participant.side ? say(indices.sideById.get(participant.side)?.label) : '',
      })),
    positions: event.positions.map((position) => toHandoutPosition(position, event, wording)),
    sources: event.sources
      .flatMap((id) => indices.sourceById.get(id) ?? [])
      .map((source) => ({ citation: citationOf(source, m, language), url: source.isMirror ? '' : (source.url ?? '') })),
  };
}

function officesOf({ offices, isOutgoing }: Participant, { indices, language, m }: Wording): string {
  const known = offices.flatMap((office) => indices.officeById.get(office) ?? []);
  const words = known.map(({ title }) => localize(title, language).text).join(rulesOf(language).names);
  return isOutgoing && words !== '' ? `${words}${m['reader.outgoing']}` : words;
}

export function toHandoutPosition(
  { actor, act, towards, topic, statement, sources, isMutual }: Position,
  event: EventRecord,
  { indices, language }: Wording,
): HandoutPosition {
  const say = (text: Localized | undefined) => (text ? localize(text, language).text : '');
  const known = indices.actById.get(act);
  const own = say(actorName(actor, indices));
  const other = towards ? say(actorName(towards, indices)) : '';
  const isJoint = isMutual && other !== '';
  // A joint act has no first mover: the sides stand in the order of the record.
  const isTurned = isJoint && towards !== null && sideOrder(towards, indices) < sideOrder(actor, indices);
  return {
    actor: isJoint ? (isTurned ? [other, own] : [own, other]).join(rulesOf(language).names) : own,
    act: say(known?.label),
    role: known?.role ?? null,
    towards: isJoint ? '' : other,
    topic: topic ? say(indices.topicById.get(topic)?.label) : '',
    statement: say(statement),
    sources: sources.map((id) => event.sources.indexOf(id)).filter((at) => at >= 0),
  };
}

function sideOrder(actor: Actor, indices: Indices): number {
  return placeOf(actorSide(actor, indices), indices);
}

/** A side's place in the record; who stands for none comes last. */
function placeOf(side: SideId | null, { dataset }: Indices): number {
  const place = dataset.sides.findIndex(({ id }) => id === side);
  return place === -1 ? dataset.sides.length : place;
}
