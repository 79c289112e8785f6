// The dataset document as it stands in JSON. Only `id`, `date` and `title` are required of an event, and of a file of
// one's own not even these (reading/). The JSON Schema that editors use is emitted from here (`npm run build` checks
// that it is up to date).

import * as z from 'zod/mini';
import { ID } from '#domain/record/ids.ts';
import { SOURCE_TYPES } from '#domain/record/model.ts';

export const LONGEST_TEXT = 20_000;
const LONGEST_REFERENCE = 2000;
const LONGEST_DATE = 120;
const LONGEST_TIME = 40;

const id = z
  .string()
  .check(z.regex(ID), z.describe('Letters and digits of any script, then also . _ and -; unique in its list.'));
/** What a record calls itself. */
export const OWN_ID = id;
/** Bounded, because a name may stand in its place: a reference in words is read as such (reading/references.ts). */
const reference = z.string().check(z.maxLength(LONGEST_REFERENCE), z.describe('The id of a record.'));
const text = z.string().check(z.maxLength(LONGEST_TEXT));
const localized = z
  .union([text, z.record(z.string(), text)])
  .check(z.describe("A text in the dataset's first language, or an object of texts by language tag."));
/** Counted in characters as a reader sees them in composed form, not in UTF-16 units. */
const LONGEST_SHORT_TITLE = 32;
const shortText = z.string().check(z.meta({ maxLength: LONGEST_SHORT_TITLE }));
const shortTitle = z.union([shortText, z.record(z.string(), shortText)]).check(
  z.describe('What the timeline draws where the whole title finds no room: at most 32 characters.'),
  z.check(({ value, issues }) => {
    const texts = typeof value === 'string' ? [[null, value] as const] : Object.entries(value);
    for (const [language, input] of texts) {
      if (!isLongerThan(input, LONGEST_SHORT_TITLE)) continue;
      const path = language === null ? [] : [language];
      issues.push({ code: 'too_big', origin: 'string', maximum: LONGEST_SHORT_TITLE, input, path });
    }
  }),
);
const edtf = z
  .string()
  .check(
    z.maxLength(LONGEST_DATE),
    z.describe(
      'EDTF: 2023-11-27, 2024-08, 1992, 2023-12-15/2023-12-18, 2024-08~ (about), 2025? (unsure), 2023-11/.., 201X, 2004-21 (spring), -0043 (44 BC).',
    ),
  );

const side = z.object({
  id,
  label: localized,
  accounts: z.optional(
    localized.check(
      z.describe('What its accounts are called within a sentence, such as “Vietnamese accounts”; else from the label.'),
    ),
  ),
  country: z.optional(reference),
  colour: z.optional(text),
});

export const officeTerm = z.object({
  office: reference,
  from: z.optional(edtf),
  to: z.optional(edtf),
  seen: z.optional(z.array(edtf).check(z.describe('Days on which the person was recorded in the office.'))),
  sources: z.optional(z.array(reference)),
  note: z.optional(localized),
});

const person = z.object({
  id,
  name: localized,
  alsoWritten: z.optional(z.array(text)),
  country: z.optional(reference),
  offices: z.optional(z.array(officeTerm)),
  sources: z.optional(z.array(reference).check(z.describe('Where the forms of the name were read.'))),
});

const office = z.object({
  id,
  title: localized,
  country: z.optional(reference),
  leads: z.optional(
    z
      .enum(['state', 'government', 'party'])
      .check(z.describe('What its holder is at the head of: their meetings stand before others of the same tier.')),
  ),
});

const place = z.object({
  id,
  name: localized,
  type: z.optional(text),
  country: z.optional(reference),
  lat: z.optional(z.number()),
  lon: z.optional(z.number()),
});

const organization = z.object({
  id,
  name: localized,
  abbreviation: z.optional(text),
  country: z.optional(reference.check(z.describe('Whose body it is: where it acts, the side of its country does.'))),
  sources: z.optional(z.array(reference).check(z.describe('Where the forms of the name were read.'))),
});

const topic = z.object({ id, label: localized, definition: z.optional(localized), group: z.optional(reference) });

const labelled = z.object({ id, label: localized });

/** How an act is coded in the PLOVER event ontology; without an event, PLOVER codes no such act. */
const plover = z.object({ event: z.optional(text), mode: z.optional(text), note: z.optional(localized) });

const act = z.object({
  id,
  label: localized,
  role: z.optional(
    z
      .enum(['request', 'commitment'])
      .check(z.describe('What the act counts as in the ledger: asking for something, or binding oneself to it.')),
  ),
  plover: z.optional(plover),
});

const source = z.object({
  id,
  publisher: localized,
  title: text,
  side: z.optional(reference.check(z.describe('Whose account it is; left out for that of neither side.'))),
  type: z.optional(z.enum(SOURCE_TYPES)),
  joint: z.optional(z.boolean().check(z.describe('The text of a joint statement: an account of both sides.'))),
  titleRead: z.optional(
    z
      .boolean()
      .check(z.describe('False where nobody read the headline: it is a description, and never in quotation marks.')),
  ),
  read: z.optional(
    z
      .enum(['whole', 'opening'])
      .check(z.describe('Whether the whole text was read, or only the opening of a stored copy.')),
  ),
  url: z.optional(
    z
      .string()
      .check(
        z.maxLength(2000),
        z.describe('A web address, a DOI or a handle; what leads nowhere safe is shown as text.'),
      ),
  ),
  published: z.optional(edtf),
  language: text,
  accessed: z.optional(edtf),
  reliability: z.optional(text.check(z.describe('"mirror": a copy on another site; named, never linked.'))),
});

export const participant = z.object({
  person: reference,
  offices: z.optional(z.array(reference).check(z.describe('Offices held on the day of the event.'))),
  side: z.optional(reference),
  outgoing: z.optional(z.boolean().check(z.describe('Held the office until this event.'))),
  part: z.optional(z.enum(['principal', 'attending', 'mentioned'])),
});

export const paragraph = z.object({
  text: localized.check(z.describe('Plain text with links such as [[person:kishida-fumio|Kishida]].')),
  sources: z.optional(z.array(reference)),
});

export const position = z.object({
  id,
  actor: reference.check(z.describe('A person, a country (place) or an organization.')),
  act: reference,
  towards: z.optional(reference),
  topic: z.optional(reference),
  statement: localized,
  sources: z.optional(z.array(reference)),
  mutual: z.optional(z.boolean().check(z.describe('A joint act of both, recorded once.'))),
});

const event = z.object({
  id,
  date: edtf,
  time: z.optional(
    z
      .string()
      .check(
        z.maxLength(LONGEST_TIME),
        z.describe('By the clock of the place, with a zone as text: 09:30, 09:30 JST. It orders the events of a day.'),
      ),
  ),
  title: localized,
  shortTitle: z.optional(shortTitle),
  kind: z.optional(reference),
  tier: z.optional(id),
  weight: z.optional(
    z
      .int()
      .check(
        z.minimum(1),
        z.maximum(100),
        z.describe('How much the event matters in the record: 100 the most. One without stands among those of 50.'),
      ),
  ),
  place: z.optional(reference),
  mode: z.optional(z.enum(['in-person', 'online', 'phone', 'letter', 'statement'])),
  partOf: z.optional(reference),
  scope: z.optional(text),
  participants: z.optional(z.array(participant)),
  topics: z.optional(z.array(reference)),
  organizations: z.optional(z.array(reference)),
  sides: z.optional(
    z.array(reference).check(z.describe('Sides that took part though nobody of theirs is named, as by an embassy.')),
  ),
  article: z.optional(z.array(paragraph)),
  positions: z.optional(z.array(position)),
  sources: z.optional(z.array(reference)),
  note: z.optional(localized),
});

export const scene = z.object({
  view: text.check(z.describe('What the address of the view holds behind its #.')),
  title: localized,
  text: z.optional(localized),
  notes: z.optional(localized),
});

const briefing = z.object({ id, title: localized, scenes: z.array(scene) });

/** `vi`, `pt-BR` */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
const languageTag = z.string().check(z.regex(LANGUAGE_TAG));

const info = z.object({
  id,
  title: localized,
  description: z.optional(localized),
  languages: z.array(languageTag).check(z.minLength(1)),
  ownTranslations: z
    .optional(z.array(languageTag))
    .check(
      z.describe('Languages whose texts are translations by those who made the dataset, not texts of the sources.'),
    ),
  opensOn: z
    .optional(z.object({ tiers: z.array(id) }))
    .check(z.describe('What the page shows before anything is chosen: events of these tiers.')),
  revised: z.optional(edtf),
  coverage: z.optional(localized.check(z.describe('How far the record goes, and where it has holes.'))),
  licence: z.optional(text),
});

/** One schema a collection: records are read one by one, so that one broken record costs only itself. */
export const RECORD_SCHEMAS = {
  sides: side,
  people: person,
  offices: office,
  places: place,
  organizations: organization,
  topics: topic,
  topicGroups: labelled,
  kinds: labelled,
  acts: act,
  sources: source,
  events: event,
  briefings: briefing,
} as const;

export type Collection = keyof typeof RECORD_SCHEMAS;
export const COLLECTIONS = Object.keys(RECORD_SCHEMAS) as readonly Collection[];
export type RawRecord<Name extends Collection> = z.infer<(typeof RECORD_SCHEMAS)[Name]>;
export type RawLocalized = z.infer<typeof localized>;
/** Of a file of one's own, nothing of this is required. */
export const INFO_SCHEMA = z.partial(info);

export const FORMAT = 'nenpyo';
export const VERSION = 1;

/** A file of `data/`: any part of a document; the build joins them. */
export const FILE_SCHEMA = z.object({
  $schema: z.optional(z.string()),
  format: z.optional(z.literal(FORMAT)),
  version: z.optional(z.literal(VERSION)),
  dataset: z.optional(info),
  sides: z.optional(z.array(side)),
  people: z.optional(z.array(person)),
  offices: z.optional(z.array(office)),
  places: z.optional(z.array(place)),
  organizations: z.optional(z.array(organization)),
  topics: z.optional(z.array(topic)),
  topicGroups: z.optional(z.array(labelled)),
  kinds: z.optional(z.array(labelled)),
  acts: z.optional(z.array(act)),
  sources: z.optional(z.array(source)),
  events: z.optional(z.array(event)),
  briefings: z.optional(z.array(briefing)),
} satisfies Record<Collection, unknown> & Record<string, unknown>);

function isLongerThan(text: string, most: number): boolean {
  // A character has one UTF-16 unit at least.
  return text.length > most && [...text.normalize('NFC')].length > most;
}

/** The JSON Schema of `data/*.json`, as text that ends with a line break. */
export function jsonSchemaText(): string {
  const schema = z.toJSONSchema(FILE_SCHEMA, { reused: 'inline', io: 'output' });
  return `${JSON.stringify({ title: 'A file of a Nenpyo dataset', ...schema }, null, 2)}\n`;
}
