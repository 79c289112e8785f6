// What is asked of the bundled dataset beyond what a document needs to load: the form of the schema to the letter, every
// language, every source, no unused record, no office outside the days it was recorded for, no long quotation.

import { describeIssue } from '#dataset/reading/zodIssues.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { LINK_TYPES, type LinkType, parseArticleText, sourcesIn } from '#domain/record/articleText.ts';
import type { Dataset, EventRecord, Person, SourceId } from '#domain/record/model.ts';
import type { EventDate } from '#domain/time/dates.ts';
import { type Collection, FILE_SCHEMA } from './schema.ts';
import { checkHeadlines, checkQuotations } from './strictQuotes.ts';
import { toModel } from './toModel.ts';
import { missingLanguages } from './walkDocument.ts';

/** Every problem of a joined document, tolerant and strict; an empty list means it may be shipped. */
export function checkStrictly(document: unknown): {
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
} {
  const { dataset, problems } = toModel(document);
  const told = new Set(problems.map(({ path }) => path));
  const schema = FILE_SCHEMA.safeParse(document, { reportInput: true });
  // What a reader of a file of one's own takes as it is meant.
  const untold = (schema.error?.issues ?? [])
    .map((issue) => describeIssue(issue, ''))
    .filter(({ path }) => ![...told].some((known) => known !== '' && path.startsWith(known)));
  const walked = [...untold, ...missingLanguages(document, FILE_SCHEMA, dataset?.info.languages ?? [])];
  if (!dataset) return { dataset, problems: [...problems, ...walked] };
  return {
    dataset,
    problems: [
      ...problems,
      ...walked,
      ...dataset.events.flatMap((event) => [
        ...checkArticle(event),
        ...checkPositions(event),
        ...checkQuotations(event),
      ]),
      ...checkHeadlines(dataset),
      ...checkOffices(dataset),
      ...checkUnused(dataset),
    ],
  };
}

const COLLECTION_OF_LINK: Readonly<Record<LinkType, Collection & keyof Dataset>> = {
  person: 'people',
  topic: 'topics',
  organization: 'organizations',
  place: 'places',
  event: 'events',
};

function checkArticle(event: EventRecord): readonly Problem[] {
  return event.article.flatMap((paragraph, i) => {
    const path = `events(${event.id}).article[${i}]`;
    const linksByLanguage = Object.entries(paragraph.text).map(([language, text]) => ({
      language,
      links: linksOf(text),
    }));
    const keys = new Set(linksByLanguage.map(({ links }) => [...links].sort().join(' ')));
    const marks = new Set(Object.values(paragraph.text).map((text) => [...sourcesIn(text)].sort().join(' ')));
    return [
      ...(paragraph.sources.length === 0 ? [{ kind: 'missingSource' as const, path, detail: '' }] : []),
      ...(keys.size > 1 ? [{ kind: 'linksDiffer' as const, path, detail: [...keys].join(' | ') }] : []),
      ...(marks.size > 1 ? [{ kind: 'linksDiffer' as const, path, detail: [...marks].join(' | ') }] : []),
      ...foreignSources(paragraph.sources, event, path),
    ];
  });
}

/** What a part of an event rests on stands in the event's own list. */
function foreignSources(sources: readonly SourceId[], event: EventRecord, path: string): readonly Problem[] {
  return sources
    .filter((source) => !event.sources.includes(source))
    .map((source) => ({ kind: 'danglingReference', path, detail: `${source} is not among the event's sources` }));
}

/** `["person:kishida-fumio", …]`, in the order of the text. */
function linksOf(text: string): readonly string[] {
  return parseArticleText(text).flatMap((piece) => (piece.kind === 'link' ? [`${piece.type}:${piece.id}`] : []));
}

function checkPositions(event: EventRecord): readonly Problem[] {
  const seen = new Set<string>();
  return event.positions.flatMap((position) => {
    const path = `events(${event.id}).positions(${position.id})`;
    const isRepeated = seen.has(position.id);
    seen.add(position.id);
    return [
      ...(isRepeated ? [{ kind: 'duplicateId' as const, path, detail: position.id }] : []),
      ...(position.sources.length === 0 ? [{ kind: 'missingSource' as const, path, detail: '' }] : []),
      ...foreignSources(position.sources, event, path),
    ];
  });
}

/** Every office named at an event was recorded for that person on that day. */
function checkOffices(dataset: Dataset): readonly Problem[] {
  const people = new Map(dataset.people.map((person) => [person.id, person]));
  return dataset.events.flatMap((event) =>
    event.participants.flatMap(({ person, offices }) =>
      offices
        .filter((office) => !heldOffice(people.get(person), office, event.date))
        .map((office) => ({
          kind: 'officeOutsideTerm' as const,
          path: `events(${event.id}).participants(${person})`,
          detail: office,
        })),
    ),
  );
}

function heldOffice(person: Person | undefined, office: string, date: EventDate): boolean {
  return (person?.offices ?? []).some((term) => {
    if (term.office !== office) return false;
    if (term.seen.some((day) => day.firstDay <= date.lastDay && day.lastDay >= date.firstDay)) return true;
    if (!term.from && !term.to) return false;
    return (
      (term.from?.firstDay ?? date.firstDay) <= date.lastDay && (term.to?.lastDay ?? date.lastDay) >= date.firstDay
    );
  });
}

/** Records that nothing refers to: left over, or the reference to them was forgotten. */
function checkUnused(dataset: Dataset): readonly Problem[] {
  const used = new Set<string>();
  const use = (collection: string, id: string | null | undefined) => {
    if (id) used.add(`${collection}/${id}`);
  };
  for (const event of dataset.events) {
    use('kinds', event.kind);
    use('places', event.place);
    for (const id of event.topics) use('topics', id);
    for (const id of event.organizations) use('organizations', id);
    for (const id of event.sources) use('sources', id);
    for (const id of event.sides) use('sides', id);
    for (const { person, offices, side } of event.participants) {
      use('people', person);
      use('sides', side);
      for (const id of offices) use('offices', id);
    }
    for (const link of event.article.flatMap(({ text }) => Object.values(text).flatMap(linksOf))) {
      const [type, id] = link.split(':');
      const linkType = LINK_TYPES.find((known) => known === type);
      if (linkType) use(COLLECTION_OF_LINK[linkType], id);
    }
    for (const { actor, act, towards, topic } of event.positions) {
      use('acts', act);
      use('topics', topic);
      for (const party of [actor, towards])
        if (party) use(party.type === 'person' ? 'people' : `${party.type}s`, party.id);
    }
  }
  for (const { country, offices } of dataset.people) {
    use('places', country);
    for (const term of offices) {
      use('offices', term.office);
      for (const id of term.sources) use('sources', id);
    }
  }
  for (const { country } of [...dataset.places, ...dataset.offices, ...dataset.sides, ...dataset.organizations]) {
    use('places', country);
  }
  for (const { sources } of [...dataset.people, ...dataset.organizations]) {
    for (const id of sources) use('sources', id);
  }
  for (const { side } of dataset.sources) use('sides', side);
  for (const { group } of dataset.topics) use('topicGroups', group);
  const collections = [
    'people',
    'places',
    'organizations',
    'offices',
    'topics',
    'topicGroups',
    'kinds',
    'acts',
    'sources',
    'sides',
  ] as const;
  return collections.flatMap((collection) =>
    dataset[collection]
      .filter(({ id }) => !used.has(`${collection}/${id}`))
      .map(({ id }) => ({ kind: 'unusedRecord' as const, path: collection, detail: id })),
  );
}
