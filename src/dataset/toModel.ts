// From a parsed document to the model. What is broken is left out and told: a broken field costs itself, a reference to
// nothing costs the reference, and only a record without what it cannot do without is left out. Ids are branded here and
// nowhere else.

import { refusalOf, unknownKeys } from '#dataset/reading/documentHead.ts';
import { EventReader } from '#dataset/reading/eventReader.ts';
import { FieldReader } from '#dataset/reading/fieldReader.ts';
import { languagesOf } from '#dataset/reading/languagesOf.ts';
import { type MadeCollection, madeRecords } from '#dataset/reading/madeRecords.ts';
import { nameRecords } from '#dataset/reading/nameRecords.ts';
import { type Collections, type OnProgress, readCollections } from '#dataset/reading/records.ts';
import { References } from '#dataset/reading/references.ts';
import { SchemaReader } from '#dataset/reading/schemaReader.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { ProblemLog } from '#domain/problems/problemLog.ts';
import type { Dataset, DatasetInfo } from '#domain/record/model.ts';
import { inTimeOrder } from '#domain/record/timeOrder.ts';
import { INFO_SCHEMA, type RawRecord } from './schema.ts';

export interface ModelResult {
  /** Null when nothing can be shown; the problems then say why. */
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
}

type Document = Readonly<Record<string, unknown>>;

/** Reads a document (the value JSON.parse gave) and turns what is sound into a dataset with events in time order. */
export function toModel(document: unknown, onProgress: OnProgress = () => {}): ModelResult {
  const refusal = refusalOf(document);
  if (refusal) return { dataset: null, problems: [refusal] };
  return new Reader(document as Document, onProgress).read();
}

/** One reading of one document. */
class Reader {
  private readonly document: Document;
  private readonly log = new ProblemLog();
  private readonly collections: Collections;
  private readonly references: References;
  private readonly fields: FieldReader;
  private readonly info: DatasetInfo;

  constructor(document: Document, onProgress: OnProgress) {
    this.document = document;
    for (const problem of unknownKeys(document)) this.log.add(problem);
    const info = new SchemaReader(this.log).read(INFO_SCHEMA, document['dataset'], 'dataset');
    const languages = languagesOf(info?.languages, document);
    this.collections = readCollections(document, this.log, onProgress);
    this.references = new References(this.collections, this.log);
    this.fields = new FieldReader(languages, this.log);
    this.info = {
      id: info?.id ?? 'untitled',
      title: this.fields.text(info?.title ?? 'Untitled', 'dataset.title'),
      description: this.fields.text(info?.description ?? '', 'dataset.description'),
      languages,
      ownTranslations: (info?.ownTranslations ?? []).filter((language) => languages.includes(language)),
      revised: this.fields.dateText(info?.revised, 'dataset.revised'),
      licence: info?.licence ?? null,
      coverage: this.fields.optionalText(info?.coverage, 'dataset.coverage'),
      opensOnTiers: info?.opensOn?.tiers ?? [],
    };
  }

  read(): ModelResult {
    const { collections: all, references, fields } = this;
    const events = new EventReader(references, fields);
    const dataset = {
      info: this.info,
      events: inTimeOrder(all.events.records.flatMap(({ record, path }) => events.read(record, path))),
      people: [...all.people.records.map(({ record, path }) => this.person(record, path)), ...this.made('people')],
      offices: [
        ...all.offices.records.map(({ record, path }) => ({
          id: record.id,
          title: fields.text(record.title, `${path}.title`),
          country: references.one('places', record.country, `${path}.country`),
          leads: record.leads ?? null,
        })),
        ...this.made('offices'),
      ],
      sides: [
        ...all.sides.records.map(({ record, path }) => ({
          id: record.id,
          label: fields.text(record.label, `${path}.label`),
          accounts: fields.optionalText(record.accounts, `${path}.accounts`),
          country: references.one('places', record.country, `${path}.country`),
        })),
        ...this.made('sides'),
      ],
      organizations: [
        ...all.organizations.records.map(({ record, path }) => ({
          id: record.id,
          name: fields.text(record.name, `${path}.name`),
          abbreviation: record.abbreviation ?? null,
          country: references.one('places', record.country, `${path}.country`),
          sources: references.list('sources', record.sources, `${path}.sources`),
        })),
        ...this.made('organizations'),
      ],
      topics: [
        ...all.topics.records.map(({ record, path }) => ({
          id: record.id,
          label: fields.text(record.label, `${path}.label`),
          definition: fields.optionalText(record.definition, `${path}.definition`),
          group: references.one('topicGroups', record.group, `${path}.group`),
        })),
        ...this.made('topics'),
      ],
      topicGroups: this.labelled('topicGroups'),
      kinds: this.labelled('kinds'),
      acts: [
        ...all.acts.records.map(({ record: { id, label, role, plover }, path }) => ({
          id,
          label: fields.text(label, `${path}.label`),
          role: role ?? null,
          plover: plover
            ? {
                event: plover.event ?? null,
                mode: plover.mode ?? null,
                note: fields.optionalText(plover.note, `${path}.plover.note`),
              }
            : null,
        })),
        ...this.made('acts'),
      ],
      places: [
        ...all.places.records.map(({ record, path }) => ({
          id: record.id,
          name: fields.text(record.name, `${path}.name`),
          type: record.type ?? null,
          country: references.one('places', record.country, `${path}.country`),
        })),
        ...this.made('places'),
      ],
      sources: [...all.sources.records.map(({ record, path }) => this.source(record, path)), ...this.made('sources')],
      briefings: all.briefings.records.map(({ record, path }) => this.briefing(record, path)),
    } as unknown as Dataset;
    if (dataset.events.length === 0) this.log.add({ kind: 'noEvents', path: 'events', detail: '' });
    const problems = nameRecords(this.log.problems, this.document);
    return { dataset: dataset.events.length === 0 ? null : dataset, problems };
  }

  /** Called last: what is read later may still make some. */
  private made(name: MadeCollection): readonly object[] {
    return madeRecords(this.references, name, this.info.languages[0] ?? 'en');
  }

  private labelled(name: 'topicGroups' | 'kinds'): readonly object[] {
    const { records } = this.collections[name];
    return [
      ...records.map(({ record, path }) => ({ id: record.id, label: this.fields.text(record.label, `${path}.label`) })),
      ...this.made(name),
    ];
  }

  private person(record: RawRecord<'people'>, path: string): object {
    const { references, fields } = this;
    return {
      id: record.id,
      name: fields.text(record.name, `${path}.name`),
      alsoWritten: record.alsoWritten ?? [],
      sources: references.list('sources', record.sources, `${path}.sources`),
      country: references.one('places', record.country, `${path}.country`),
      offices: (record.offices ?? []).flatMap((term, i) => {
        const at = `${path}.offices[${i}]`;
        const office = references.one('offices', term.office, `${at}.office`);
        if (office === null) return [];
        return {
          office,
          from: fields.optionalDate(term.from, `${at}.from`),
          to: fields.optionalDate(term.to, `${at}.to`),
          seen: (term.seen ?? []).flatMap((day, d) => fields.optionalDate(day, `${at}.seen[${d}]`) ?? []),
          sources: references.list('sources', term.sources, `${at}.sources`),
          note: fields.optionalText(term.note, `${at}.note`),
        };
      }),
    };
  }

  private source(record: RawRecord<'sources'>, path: string): object {
    const isMirror = record.reliability === 'mirror';
    const { url, address } = this.fields.address(record.url, `${path}.url`);
    return {
      id: record.id,
      publisher: this.fields.text(record.publisher, `${path}.publisher`),
      title: record.title,
      side: this.references.one('sides', record.side, `${path}.side`),
      type: record.type ?? null,
      isJoint: record.joint ?? false,
      isTitleRead: record.titleRead ?? true,
      read: record.read ?? null,
      url: isMirror ? null : url,
      address: isMirror ? null : address,
      published: this.fields.dateText(record.published, `${path}.published`),
      language: record.language,
      accessed: this.fields.dateText(record.accessed, `${path}.accessed`),
      isMirror,
    };
  }

  private briefing(record: RawRecord<'briefings'>, path: string): object {
    const { fields } = this;
    return {
      id: record.id,
      title: fields.text(record.title, `${path}.title`),
      scenes: record.scenes.map((scene, i) => ({
        view: scene.view,
        title: fields.text(scene.title, `${path}.scenes[${i}].title`),
        text: fields.optionalText(scene.text, `${path}.scenes[${i}].text`),
        notes: fields.optionalText(scene.notes, `${path}.scenes[${i}].notes`),
      })),
    };
  }
}
