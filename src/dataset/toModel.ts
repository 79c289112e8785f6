// From a parsed document to the model. What is broken is left out and told: a broken record costs
// itself, a reference to nothing costs the reference. Ids are branded here and nowhere else.

import type { Actor, Dataset, DatasetInfo, EventRecord, Localized, Participant, Person } from '#domain/record/model.ts';
import { type EventDate, parseEventDate } from '#domain/time/dates.ts';
import { nearest } from './nearest.ts';
import { type Problem, toProblems } from './problems.ts';
import {
  COLLECTIONS,
  type Collection,
  HEAD_SCHEMA,
  type RawInfo,
  type RawLocalized,
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
/** Looking for the nearest known id takes time: only for the problems that are shown. */
const MOST_SUGGESTIONS = 100;

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
type IdSets = Readonly<Record<Collection, ReadonlySet<string>>>;

/** One reading of one document: what every step shares is the list of problems and the known ids. */
class Reader {
  private readonly problems: Problem[] = [];
  private readonly document: Readonly<Record<string, unknown>>;
  private readonly onProgress: OnProgress;
  private readonly info: DatasetInfo;
  private readonly sound: Sound;
  private readonly ids: IdSets;

  constructor(document: Readonly<Record<string, unknown>>, info: RawInfo | undefined, onProgress: OnProgress) {
    this.document = document;
    this.onProgress = onProgress;
    const languages = info?.languages ?? ['en'];
    this.info = {
      id: info?.id ?? 'untitled',
      title: toLocalized(info?.title ?? 'Untitled', languages),
      description: toLocalized(info?.description ?? '', languages),
      languages,
      revised: this.dateText(info?.revised, 'dataset.revised'),
      licence: info?.licence ?? null,
      opensOnTiers: info?.opensOn?.tiers ?? [],
    };
    this.sound = Object.fromEntries(COLLECTIONS.map((name) => [name, this.soundRecords(name)])) as unknown as Sound;
    this.ids = Object.fromEntries(
      COLLECTIONS.map((name) => [name, new Set(this.sound[name].map(({ record }) => record.id))]),
    ) as unknown as IdSets;
  }

  read(): ModelResult {
    const { sound } = this;
    const dataset = {
      info: this.info,
      sides: sound.sides.map(({ record, path }) => ({
        id: record.id,
        label: this.text(record.label),
        country: this.reference('places', record.country, `${path}.country`),
      })),
      people: sound.people.map(({ record, path }) => this.person(record, path)),
      offices: sound.offices.map(({ record, path }) => ({
        id: record.id,
        title: this.text(record.title),
        country: this.reference('places', record.country, `${path}.country`),
      })),
      places: sound.places.map(({ record, path }) => ({
        id: record.id,
        name: this.text(record.name),
        type: record.type ?? null,
        country: this.reference('places', record.country, `${path}.country`),
      })),
      organizations: sound.organizations.map(({ record }) => ({
        id: record.id,
        name: this.text(record.name),
        abbreviation: record.abbreviation ?? null,
      })),
      topics: sound.topics.map(({ record, path }) => ({
        id: record.id,
        label: this.text(record.label),
        definition: this.optionalText(record.definition),
        group: this.reference('topicGroups', record.group, `${path}.group`),
      })),
      topicGroups: this.labelled('topicGroups'),
      kinds: this.labelled('kinds'),
      acts: sound.acts.map(({ record: { id, label, role, plover } }) => ({
        id,
        label: this.text(label),
        role: role ?? null,
        plover: plover
          ? { event: plover.event ?? null, mode: plover.mode ?? null, note: this.optionalText(plover.note) }
          : null,
      })),
      sources: sound.sources.map(({ record, path }) => ({
        id: record.id,
        publisher: record.publisher,
        title: record.title,
        url: record.reliability === 'mirror' ? null : (record.url ?? null),
        published: this.dateText(record.published, `${path}.published`),
        language: record.language,
        accessed: this.dateText(record.accessed, `${path}.accessed`),
        isMirror: record.reliability === 'mirror',
      })),
      briefings: sound.briefings.map(({ record }) => ({
        id: record.id,
        title: this.text(record.title),
        scenes: record.scenes.map((scene) => ({
          view: scene.view,
          title: this.text(scene.title),
          text: this.optionalText(scene.text),
          notes: this.optionalText(scene.notes),
        })),
      })),
      events: sound.events.flatMap(({ record, path }) => this.event(record, path)).sort(compareEvents),
    } as unknown as Dataset;
    if (dataset.events.length === 0) this.problems.push({ kind: 'noEvents', path: 'events', detail: '' });
    return { dataset: dataset.events.length === 0 ? null : dataset, problems: this.problems };
  }

  private soundRecords<Name extends Collection>(name: Name): readonly { record: RawRecord<Name>; path: string }[] {
    const list = this.document[name];
    if (list === undefined) return [];
    if (!Array.isArray(list)) {
      this.problems.push({ kind: 'wrongShape', path: name, detail: 'expected array' });
      return [];
    }
    const seen = new Set<string>();
    return list.flatMap((item: unknown, i) => {
      const path = `${name}[${i}]`;
      if (name === 'events' && i % PROGRESS_STEP === 0) this.onProgress(i / list.length);
      const parsed = RECORD_SCHEMAS[name].safeParse(item, { reportInput: true });
      if (!parsed.success) {
        this.problems.push(...toProblems(parsed.error.issues, path));
        return [];
      }
      const record = parsed.data as RawRecord<Name>;
      if (seen.has(record.id)) {
        this.problems.push({ kind: 'duplicateId', path: `${path}.id`, detail: record.id });
        return [];
      }
      seen.add(record.id);
      return [{ record, path }];
    });
  }

  private labelled(name: 'topicGroups' | 'kinds') {
    return this.sound[name].map(({ record }) => ({ id: record.id, label: this.text(record.label) }));
  }

  private person(record: RawRecord<'people'>, path: string): Person {
    return {
      id: record.id,
      name: this.text(record.name),
      alsoWritten: record.alsoWritten ?? [],
      country: this.reference('places', record.country, `${path}.country`),
      offices: (record.offices ?? []).flatMap((term, i) => {
        const at = `${path}.offices[${i}]`;
        const office = this.reference('offices', term.office, `${at}.office`);
        if (office === null) return [];
        return {
          office,
          from: this.optionalDate(term.from, `${at}.from`),
          to: this.optionalDate(term.to, `${at}.to`),
          seen: (term.seen ?? []).flatMap((day, d) => this.optionalDate(day, `${at}.seen[${d}]`) ?? []),
          sources: this.references('sources', term.sources, `${at}.sources`),
          note: this.optionalText(term.note),
        };
      }),
    } as unknown as Person;
  }

  private event(record: RawRecord<'events'>, path: string): readonly EventRecord[] {
    const date = this.optionalDate(record.date, `${path}.date`);
    if (!date) return [];
    const event = {
      id: record.id,
      date,
      title: this.text(record.title),
      kind: this.reference('kinds', record.kind, `${path}.kind`),
      tier: record.tier ?? null,
      place: this.reference('places', record.place, `${path}.place`),
      mode: record.mode ?? null,
      partOf: this.reference('events', record.partOf, `${path}.partOf`),
      scope: record.scope ?? null,
      participants: this.participants(record.participants ?? [], `${path}.participants`),
      topics: this.references('topics', record.topics, `${path}.topics`),
      organizations: this.references('organizations', record.organizations, `${path}.organizations`),
      article: (record.article ?? []).map((paragraph, i) => ({
        text: this.text(paragraph.text),
        sources: this.references('sources', paragraph.sources, `${path}.article[${i}].sources`),
      })),
      positions: (record.positions ?? []).flatMap((position, i) => this.position(position, `${path}.positions[${i}]`)),
      sources: this.references('sources', record.sources, `${path}.sources`),
      note: this.optionalText(record.note),
    };
    return [event as unknown as EventRecord];
  }

  private participants(list: NonNullable<RawRecord<'events'>['participants']>, path: string): readonly Participant[] {
    const seen = new Set<string>();
    return list.flatMap((participant, i) => {
      const person = this.reference('people', participant.person, `${path}[${i}].person`);
      if (person === null || seen.has(person)) return [];
      seen.add(person);
      const found = {
        person,
        offices: this.references('offices', participant.offices, `${path}[${i}].offices`),
        side: this.reference('sides', participant.side, `${path}[${i}].side`),
        part: participant.part ?? 'attending',
        isOutgoing: participant.outgoing ?? false,
      };
      return [found as unknown as Participant];
    });
  }

  private position(position: NonNullable<RawRecord<'events'>['positions']>[number], path: string) {
    const actor = this.actor(position.actor, `${path}.actor`);
    const act = this.reference('acts', position.act, `${path}.act`);
    if (!actor || act === null) return [];
    return {
      id: position.id,
      actor,
      act,
      towards: position.towards === undefined ? null : this.actor(position.towards, `${path}.towards`),
      topic: this.reference('topics', position.topic, `${path}.topic`),
      statement: this.text(position.statement),
      sources: this.references('sources', position.sources, `${path}.sources`),
      isMutual: position.mutual ?? false,
    };
  }

  private actor(id: string, path: string): Actor | null {
    if (this.ids.people.has(id)) return { type: 'person', id } as unknown as Actor;
    if (this.ids.places.has(id)) return { type: 'place', id } as unknown as Actor;
    if (this.ids.organizations.has(id)) return { type: 'organization', id } as unknown as Actor;
    this.reportDangling(path, id, () => [...this.ids.people, ...this.ids.places, ...this.ids.organizations]);
    return null;
  }

  private reference(name: Collection, id: string | undefined, path: string): string | null {
    if (id === undefined) return null;
    if (this.ids[name].has(id)) return id;
    this.reportDangling(path, id, () => [...this.ids[name]]);
    return null;
  }

  private references(name: Collection, ids: readonly string[] | undefined, path: string): readonly string[] {
    const found = (ids ?? []).flatMap((id, i) => this.reference(name, id, `${path}[${i}]`) ?? []);
    return [...new Set(found)];
  }

  private reportDangling(path: string, id: string, known: () => readonly string[]): void {
    const near = this.problems.length < MOST_SUGGESTIONS ? nearest(id, known()) : null;
    this.problems.push({ kind: 'danglingReference', path, detail: near ? `${id} (nearest: ${near})` : id });
  }

  private optionalDate(text: string | undefined, path: string): EventDate | null {
    if (text === undefined) return null;
    const date = parseEventDate(text);
    if (!date) this.problems.push({ kind: 'notADate', path, detail: text });
    return date;
  }

  private dateText(text: string | undefined, path: string): string | null {
    return this.optionalDate(text, path)?.edtf ?? null;
  }

  private text(raw: RawLocalized): Localized {
    return toLocalized(raw, this.info.languages);
  }

  private optionalText(raw: RawLocalized | undefined): Localized | null {
    return raw === undefined ? null : this.text(raw);
  }
}

function toLocalized(raw: RawLocalized, languages: readonly string[]): Localized {
  if (typeof raw === 'string') return { [languages[0] ?? 'en']: raw };
  // The languages of the dataset first, in their order, so that the first text is the fallback.
  const own = languages.flatMap((language) =>
    raw[language] === undefined ? [] : [[language, raw[language]] as const],
  );
  return own.length > 0 ? Object.fromEntries(own) : raw;
}

/** By first day; what lasts longer first, as a visit stands before its meetings; then by id. */
function compareEvents(a: EventRecord, b: EventRecord): number {
  return (
    a.date.firstDay - b.date.firstDay || b.date.lastDay - a.date.lastDay || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
