// From a parsed document to the model. What is broken is left out and told: a broken record costs
// itself, a reference to nothing costs the reference. Ids are branded here and nowhere else.

import { sourcesIn } from '#domain/record/articleText.ts';
import type { Dataset, DatasetInfo, EventRecord, Participant, Person } from '#domain/record/model.ts';
import { inTimeOrder } from '#domain/record/timeOrder.ts';
import { FieldReader, type IdSets } from './fieldReader.ts';
import { type Problem, toProblems } from './problems.ts';
import {
  COLLECTIONS,
  type Collection,
  HEAD_SCHEMA,
  HINTS,
  type RawInfo,
  type RawRecord,
  RECORD_SCHEMAS,
} from './schema.ts';

export interface ModelResult {
  /** Null when nothing can be shown; the problems then say why. */
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
}

/** Called now and then with the share of the events that have been checked, 0 to 1. */
export type OnProgress = (share: number) => void;

const PROGRESS_STEP = 2000;

/** Checks a document (the value JSON.parse gave) and turns what is sound into a dataset with events in time order. */
export function toModel(document: unknown, onProgress: OnProgress = () => {}): ModelResult {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return { dataset: null, problems: [{ kind: 'wrongFormat', path: '', detail: 'expected an object' }] };
  }
  const head = HEAD_SCHEMA.safeParse(document, { reportInput: true });
  if (!head.success) {
    const detail = toProblems(head.error.issues, '')
      .map((problem) => `${problem.path} ${problem.detail}`)
      .join('; ');
    return { dataset: null, problems: [{ kind: 'wrongFormat', path: '', detail }] };
  }
  return new Reader(document as Readonly<Record<string, unknown>>, head.data.dataset, onProgress).read();
}

type Sound = { readonly [Name in Collection]: readonly { readonly record: RawRecord<Name>; readonly path: string }[] };

/** One reading of one document: what every step shares is the list of problems and the known ids. */
class Reader {
  private readonly problems: Problem[] = [];
  private readonly sound: Sound;
  private readonly fields: FieldReader;
  private readonly info: DatasetInfo;

  constructor(document: Readonly<Record<string, unknown>>, info: RawInfo | undefined, onProgress: OnProgress) {
    const languages = info?.languages ?? ['en'];
    this.sound = Object.fromEntries(
      COLLECTIONS.map((name) => [name, soundRecords(document, name, this.problems, onProgress)]),
    ) as unknown as Sound;
    const ids = Object.fromEntries(
      COLLECTIONS.map((name) => [name, new Set(this.sound[name].map(({ record }) => record.id))]),
    ) as unknown as IdSets;
    this.fields = new FieldReader(languages, ids, this.problems);
    this.info = {
      id: info?.id ?? 'untitled',
      title: this.fields.text(info?.title ?? 'Untitled'),
      description: this.fields.text(info?.description ?? ''),
      languages,
      revised: this.fields.dateText(info?.revised, 'dataset.revised'),
      licence: info?.licence ?? null,
      opensOnTiers: info?.opensOn?.tiers ?? [],
    };
  }

  read(): ModelResult {
    const { sound } = this;
    const dataset = {
      info: this.info,
      sides: sound.sides.map(({ record, path }) => ({
        id: record.id,
        label: this.fields.text(record.label),
        country: this.fields.reference('places', record.country, `${path}.country`),
      })),
      people: sound.people.map(({ record, path }) => this.person(record, path)),
      offices: sound.offices.map(({ record, path }) => ({
        id: record.id,
        title: this.fields.text(record.title),
        country: this.fields.reference('places', record.country, `${path}.country`),
        leads: record.leads ?? null,
      })),
      places: sound.places.map(({ record, path }) => ({
        id: record.id,
        name: this.fields.text(record.name),
        type: record.type ?? null,
        country: this.fields.reference('places', record.country, `${path}.country`),
      })),
      organizations: sound.organizations.map(({ record }) => ({
        id: record.id,
        name: this.fields.text(record.name),
        abbreviation: record.abbreviation ?? null,
      })),
      topics: sound.topics.map(({ record, path }) => ({
        id: record.id,
        label: this.fields.text(record.label),
        definition: this.fields.optionalText(record.definition),
        group: this.fields.reference('topicGroups', record.group, `${path}.group`),
      })),
      topicGroups: this.labelled('topicGroups'),
      kinds: this.labelled('kinds'),
      acts: sound.acts.map(({ record: { id, label, role, plover } }) => ({
        id,
        label: this.fields.text(label),
        role: role ?? null,
        plover: plover
          ? { event: plover.event ?? null, mode: plover.mode ?? null, note: this.fields.optionalText(plover.note) }
          : null,
      })),
      sources: sound.sources.map(({ record, path }) => ({
        id: record.id,
        publisher: record.publisher,
        title: record.title,
        url: record.reliability === 'mirror' ? null : (record.url ?? null),
        published: this.fields.dateText(record.published, `${path}.published`),
        language: record.language,
        accessed: this.fields.dateText(record.accessed, `${path}.accessed`),
        isMirror: record.reliability === 'mirror',
      })),
      briefings: sound.briefings.map(({ record }) => ({
        id: record.id,
        title: this.fields.text(record.title),
        scenes: record.scenes.map((scene) => ({
          view: scene.view,
          title: this.fields.text(scene.title),
          text: this.fields.optionalText(scene.text),
          notes: this.fields.optionalText(scene.notes),
        })),
      })),
      events: inTimeOrder(sound.events.flatMap(({ record, path }) => this.event(record, path))),
    } as unknown as Dataset;
    if (dataset.events.length === 0) this.problems.push({ kind: 'noEvents', path: 'events', detail: '' });
    return { dataset: dataset.events.length === 0 ? null : dataset, problems: this.problems };
  }

  private labelled(name: 'topicGroups' | 'kinds') {
    return this.sound[name].map(({ record }) => ({ id: record.id, label: this.fields.text(record.label) }));
  }

  private person(record: RawRecord<'people'>, path: string): Person {
    return {
      id: record.id,
      name: this.fields.text(record.name),
      alsoWritten: record.alsoWritten ?? [],
      country: this.fields.reference('places', record.country, `${path}.country`),
      offices: (record.offices ?? []).flatMap((term, i) => {
        const at = `${path}.offices[${i}]`;
        const office = this.fields.reference('offices', term.office, `${at}.office`);
        if (office === null) return [];
        return {
          office,
          from: this.fields.optionalDate(term.from, `${at}.from`),
          to: this.fields.optionalDate(term.to, `${at}.to`),
          seen: (term.seen ?? []).flatMap((day, d) => this.fields.optionalDate(day, `${at}.seen[${d}]`) ?? []),
          sources: this.fields.references('sources', term.sources, `${at}.sources`),
          note: this.fields.optionalText(term.note),
        };
      }),
    } as unknown as Person;
  }

  private event(record: RawRecord<'events'>, path: string): readonly EventRecord[] {
    const date = this.fields.eventDate(record.date, record.time, `${path}.date`);
    if (!date) return [];
    const event = {
      id: record.id,
      date,
      title: this.fields.text(record.title),
      shortTitle: this.fields.shortText(record.shortTitle),
      kind: this.fields.reference('kinds', record.kind, `${path}.kind`),
      tier: record.tier ?? null,
      weight: record.weight ?? null,
      place: this.fields.reference('places', record.place, `${path}.place`),
      mode: record.mode ?? null,
      partOf: this.fields.reference('events', record.partOf, `${path}.partOf`),
      scope: record.scope ?? null,
      participants: this.participants(record.participants ?? [], `${path}.participants`),
      topics: this.fields.references('topics', record.topics, `${path}.topics`),
      organizations: this.fields.references('organizations', record.organizations, `${path}.organizations`),
      article: (record.article ?? []).map((paragraph, i) => {
        const text = this.fields.text(paragraph.text);
        // What a sentence rests on the paragraph rests on.
        const sources = [...new Set([...(paragraph.sources ?? []), ...Object.values(text).flatMap(sourcesIn)])];
        return { text, sources: this.fields.references('sources', sources, `${path}.article[${i}].sources`) };
      }),
      positions: (record.positions ?? []).flatMap((position, i) => this.position(position, `${path}.positions[${i}]`)),
      sources: this.fields.references('sources', record.sources, `${path}.sources`),
      note: this.fields.optionalText(record.note),
    };
    return [event as unknown as EventRecord];
  }

  private participants(list: NonNullable<RawRecord<'events'>['participants']>, path: string): readonly Participant[] {
    const seen = new Set<string>();
    return list.flatMap((participant, i) => {
      const person = this.fields.reference('people', participant.person, `${path}[${i}].person`);
      if (person === null || seen.has(person)) return [];
      seen.add(person);
      const found = {
        person,
        offices: this.fields.references('offices', participant.offices, `${path}[${i}].offices`),
        side: this.fields.reference('sides', participant.side, `${path}[${i}].side`),
        part: participant.part ?? 'attending',
        isOutgoing: participant.outgoing ?? false,
      };
      return [found as unknown as Participant];
    });
  }

  private position(position: NonNullable<RawRecord<'events'>['positions']>[number], path: string) {
    const actor = this.fields.actor(position.actor, `${path}.actor`);
    const act = this.fields.reference('acts', position.act, `${path}.act`);
    if (!actor || act === null) return [];
    return {
      id: position.id,
      actor,
      act,
      towards: position.towards === undefined ? null : this.fields.actor(position.towards, `${path}.towards`),
      topic: this.fields.reference('topics', position.topic, `${path}.topic`),
      statement: this.fields.text(position.statement),
      sources: this.fields.references('sources', position.sources, `${path}.sources`),
      isMutual: position.mutual ?? false,
    };
  }
}

/** The records of a collection that have the form of its schema, each id once. */
function soundRecords<Name extends Collection>(
  document: Readonly<Record<string, unknown>>,
  name: Name,
  problems: Problem[],
  onProgress: OnProgress,
): readonly { record: RawRecord<Name>; path: string }[] {
  const list = document[name];
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    problems.push({ kind: 'wrongShape', path: name, detail: 'expected array' });
    return [];
  }
  const seen = new Set<string>();
  return list.flatMap((item: unknown, i) => {
    const path = `${name}[${i}]`;
    if (name === 'events' && i % PROGRESS_STEP === 0) onProgress(i / list.length);
    const record = soundRecord(item, name, path, problems);
    if (!record) return [];
    if (seen.has(record.id)) {
      problems.push({ kind: 'duplicateId', path: `${path}.id`, detail: record.id });
      return [];
    }
    seen.add(record.id);
    return [{ record, path }];
  });
}

/** The record in the form of its schema, without hints that are broken; null when anything else is. */
function soundRecord<Name extends Collection>(
  item: unknown,
  name: Name,
  path: string,
  problems: Problem[],
): RawRecord<Name> | null {
  const parsed = RECORD_SCHEMAS[name].safeParse(item, { reportInput: true });
  if (parsed.success) return parsed.data as RawRecord<Name>;
  const { issues } = parsed.error;
  problems.push(...toProblems(issues, path));
  const isHint = (key: unknown) => HINTS[name]?.includes(key as string) ?? false;
  if (!issues.every((issue) => isHint(issue.path[0]))) return null;
  const broken = new Set<unknown>(issues.map((issue) => issue.path[0]));
  const kept = Object.fromEntries(Object.entries(item as object).filter(([key]) => !broken.has(key)));
  return RECORD_SCHEMAS[name].parse(kept) as RawRecord<Name>;
}
