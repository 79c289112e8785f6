// The events of a document: their fields, participants, articles and positions.

import type { Collection, RawRecord } from '#dataset/schema.ts';
import { type LinkType, sourcesIn, withLinkIds } from '#domain/record/articleText.ts';
import type { EventRecord, Localized, Participant } from '#domain/record/model.ts';
import type { FieldReader } from './fieldReader.ts';
import type { References } from './references.ts';

type Raw = RawRecord<'events'>;

const COLLECTION_OF_LINK: Readonly<Record<LinkType, Collection>> = {
  person: 'people',
  topic: 'topics',
  organization: 'organizations',
  place: 'places',
  event: 'events',
};

export class EventReader {
  private readonly references: References;
  private readonly fields: FieldReader;

  constructor(references: References, fields: FieldReader) {
    this.references = references;
    this.fields = fields;
  }

  /** None when it has no date that can be read. */
  read(record: Raw, path: string): readonly EventRecord[] {
    const { fields, references } = this;
    const date = fields.eventDate(record.date, record.time, `${path}.date`);
    if (!date) return [];
    const shortTitle = fields.written(record.shortTitle, `${path}.shortTitle`);
    const event = {
      id: record.id,
      date,
      title: fields.written(record.title, `${path}.title`),
      shortTitle: Object.keys(shortTitle).length === 0 ? null : shortTitle,
      kind: references.one('kinds', record.kind, `${path}.kind`),
      tier: record.tier ?? null,
      weight: record.weight ?? null,
      place: references.one('places', record.place, `${path}.place`),
      mode: record.mode ?? null,
      partOf: references.one('events', record.partOf, `${path}.partOf`),
      scope: record.scope ?? null,
      participants: this.participants(record.participants ?? [], `${path}.participants`),
      topics: references.list('topics', record.topics, `${path}.topics`),
      organizations: references.list('organizations', record.organizations, `${path}.organizations`),
      sides: references.list('sides', record.sides, `${path}.sides`),
      article: (record.article ?? []).map((paragraph, i) => {
        const at = `${path}.article[${i}]`;
        const text = this.articleText(fields.text(paragraph.text, `${at}.text`), `${at}.text`);
        // What a sentence rests on the paragraph rests on.
        const sources = [...new Set([...(paragraph.sources ?? []), ...Object.values(text).flatMap(sourcesIn)])];
        return { text, sources: references.list('sources', sources, `${at}.sources`) };
      }),
      positions: (record.positions ?? []).flatMap((position, i) =>
        this.position(position, i, `${path}.positions[${i}]`),
      ),
      sources: references.list('sources', record.sources, `${path}.sources`),
      note: fields.optionalText(record.note, `${path}.note`),
    };
    return [event as unknown as EventRecord];
  }

  private participants(list: NonNullable<Raw['participants']>, path: string): readonly Participant[] {
    const { references } = this;
    const seen = new Set<string>();
    return list.flatMap((participant, i) => {
      const person = references.one('people', participant.person, `${path}[${i}].person`);
      if (person === null || seen.has(person)) return [];
      seen.add(person);
      const found = {
        person,
        offices: references.list('offices', participant.offices, `${path}[${i}].offices`),
        side: references.one('sides', participant.side, `${path}[${i}].side`),
        part: participant.part ?? 'attending',
        isOutgoing: participant.outgoing ?? false,
      };
      return [found as unknown as Participant];
    });
  }

  /** Each link and source by the id of what it means; what leads nowhere is told, and the words stay. */
  private articleText(text: Localized, path: string): Localized {
    const found = new Map<string, string | null>();
    const idOf = (type: LinkType | 'source', written: string) => {
      const key = `${type}:${written}`;
      const known = found.get(key);
      if (known !== undefined) return known;
      const id =
        type === 'source'
          ? this.references.one('sources', written, path)
          : this.references.link(COLLECTION_OF_LINK[type], written, path);
      found.set(key, id);
      return id;
    };
    return Object.fromEntries(Object.entries(text).map(([language, words]) => [language, withLinkIds(words, idOf)]));
  }

  private position(position: NonNullable<Raw['positions']>[number], i: number, path: string): object[] {
    const { fields, references } = this;
    const actor = references.actor(position.actor, `${path}.actor`);
    const act = references.one('acts', position.act, `${path}.act`);
    if (!actor || act === null) return [];
    return [
      {
        id: position.id || `p${i + 1}`,
        actor,
        act,
        towards: references.actor(position.towards, `${path}.towards`),
        topic: references.one('topics', position.topic, `${path}.topic`),
        statement: fields.text(position.statement, `${path}.statement`),
        sources: references.list('sources', position.sources, `${path}.sources`),
        isMutual: position.mutual ?? false,
      },
    ];
  }
}
