// What of an event is searched: its own texts, and the names of what it refers to. What is found says in which of these.
// Sources are not among them: nearly every source of a record names what the record is about.

import { assertNever } from '#lib/assertNever.ts';
import { actorName } from '../record/actors.ts';
import { plainArticleText } from '../record/articleText.ts';
import type { Facet, Indices } from '../record/indices.ts';
import type { EventRecord, Localized } from '../record/model.ts';

/** From what says most of an event to what says least: where several hold what is looked for, the first is told. */
export const SEARCHED = [
  'title',
  'statement',
  'article',
  'note',
  'person',
  'office',
  'topic',
  'org',
  'place',
  'kind',
  'date',
] as const;
export type Field = (typeof SEARCHED)[number];

export interface Searched {
  readonly field: Field;
  readonly text: string;
  /** Null where it is in no language: a date, a name in another script. */
  readonly language: string | null;
}

/** What an event says itself. */
export function ownTexts(
  { title, shortTitle, positions, article, note, date }: EventRecord,
  indices: Indices,
): readonly Searched[] {
  return [
    ...inLanguages('title', title),
    ...inLanguages('title', shortTitle),
    ...positions.flatMap(({ statement }) => inLanguages('statement', statement)),
    ...article.flatMap(({ text }) =>
      inLanguages('article', text).map((one) => ({ ...one, text: plainArticleText(one.text) })),
    ),
    ...inLanguages('note', note),
    ...positions.flatMap(({ actor }) =>
      inLanguages(actor.type === 'organization' ? 'org' : actor.type, actorName(actor, indices)),
    ),
    { field: 'date', text: date.edtf, language: null },
  ];
}

/** The facets whose names count as an event's own. Sides and accounts stand in nearly every event, and tiers are no words of it. */
export type Named = Exclude<Facet, 'side' | 'account' | 'tier'>;

/** What an event refers to by its id, whoever is merely spoken of included. */
const REFERENCES: Readonly<Record<Named, (event: EventRecord) => readonly string[]>> = {
  person: ({ participants }) => participants.map(({ person }) => person),
  office: ({ participants }) => participants.flatMap(({ offices }) => offices),
  topic: ({ topics }) => topics,
  org: ({ organizations }) => organizations,
  place: ({ place }) => (place ? [place] : []),
  kind: ({ kind }) => (kind ? [kind] : []),
};
export const NAMED = Object.keys(REFERENCES) as readonly Named[];

/** What an event refers to, by facet and id. */
export function referencesOf(event: EventRecord): readonly (readonly [Named, string])[] {
  return NAMED.flatMap((named) => REFERENCES[named](event).map((id) => [named, id] as const));
}

/** The names of a record, in every language and script. */
export function namesOf(indices: Indices, named: Named, id: string): readonly Searched[] {
  const { personById, officeById, topicById, organizationById, placeById, kindById } = indices;
  const plain = (texts: readonly (string | null | undefined)[]) =>
    texts.flatMap((text) => (text ? { field: named, text, language: null } : []));
  switch (named) {
    case 'person': {
      const person = personById.get(id as never);
      return [...inLanguages(named, person?.name), ...plain(person?.alsoWritten ?? [])];
    }
    case 'office':
      return inLanguages(named, officeById.get(id as never)?.title);
    case 'topic':
      return inLanguages(named, topicById.get(id as never)?.label);
    case 'org': {
      const body = organizationById.get(id as never);
      return [...inLanguages(named, body?.name), ...plain([body?.abbreviation])];
    }
    case 'place':
      return inLanguages(named, placeById.get(id as never)?.name);
    case 'kind':
      return inLanguages(named, kindById.get(id as never)?.label);
    default:
      return assertNever(named);
  }
}

function inLanguages(field: Field, text: Localized | null | undefined): readonly Searched[] {
  return Object.entries(text ?? {}).map(([language, words]) => ({ field, text: words, language }));
}
