// The records of a collection, each with an id of its own: as it is written where that can be one, made where none is
// written or another record has it.

import { COLLECTIONS, type Collection, type RawRecord, RECORD_SCHEMAS } from '#dataset/schema.ts';
import type { ProblemLog } from '#domain/problems/problemLog.ts';
import { isId, toId } from '#domain/record/ids.ts';
import { SchemaReader } from './schemaReader.ts';

/** Called now and then with the share of the events that have been read, 0 to 1. */
export type OnProgress = (share: number) => void;

export interface ReadRecord<Name extends Collection> {
  readonly record: RawRecord<Name>;
  /** `events[12]` */
  readonly path: string;
}

export interface ReadCollection<Name extends Collection> {
  readonly records: readonly ReadRecord<Name>[];
  /** The document has such a collection, and something in it. */
  readonly isListed: boolean;
  /** The ids of the records, by what the document calls them. */
  readonly idOf: ReadonlyMap<string, string>;
}

export type Collections = { readonly [Name in Collection]: ReadCollection<Name> };

/** The field that says what a record is called. */
export const NAME_FIELD: Readonly<Record<Collection, 'title' | 'name' | 'label'>> = {
  sides: 'label',
  people: 'name',
  offices: 'title',
  places: 'name',
  organizations: 'name',
  topics: 'label',
  topicGroups: 'label',
  kinds: 'label',
  acts: 'label',
  sources: 'title',
  events: 'title',
  briefings: 'title',
};

const PROGRESS_STEP = 2000;

export function readCollections(
  document: Readonly<Record<string, unknown>>,
  log: ProblemLog,
  onProgress: OnProgress,
): Collections {
  const read = COLLECTIONS.map((name) => {
    const progress = name === 'events' ? onProgress : () => {};
    return [name, readCollection(document[name], name, log, progress)] as const;
  });
  return Object.fromEntries(read) as unknown as Collections;
}

type Raw = Readonly<Record<string, unknown>>;

function readCollection<Name extends Collection>(
  value: unknown,
  name: Name,
  log: ProblemLog,
  onProgress: OnProgress,
): ReadCollection<Name> {
  if (value === undefined || value === null) return { records: [], isListed: false, idOf: new Map() };
  if (!Array.isArray(value)) {
    log.add({ kind: 'wrongType', path: name, detail: '', expected: 'list' });
    return { records: [], isListed: false, idOf: new Map() };
  }
  const reader = new SchemaReader(log);
  const items: readonly unknown[] = value;
  const ids = new OwnIds(items.map(writtenId));
  const idOf = new Map<string, string>();
  const records = items.flatMap((item, i): ReadRecord<Name>[] => {
    if (i % PROGRESS_STEP === 0) onProgress(i / items.length);
    const path = `${name}[${i}]`;
    const raw = asObject(item, name);
    if (!raw) {
      log.add({ kind: 'wrongType', path, detail: '', expected: 'object' });
      return [];
    }
    const written = writtenId(raw);
    const isTaken = written !== '' && idOf.has(written);
    if (isTaken) {
      log.add({ kind: 'duplicateId', path: `${path}.id`, detail: written });
      // What happened, happened, whatever it is called; of anything else the first is meant.
      if (name !== 'events') return [];
    }
    const id = isTaken || written === '' ? ids.make(wordsOf(raw, name) || `${name}-${i + 1}`) : ids.asWritten(written);
    const record = reader.read(RECORD_SCHEMAS[name], named({ ...raw, id }, name, path, log), path);
    if (!record) return [];
    if (!isTaken && written !== '') idOf.set(written, id);
    idOf.set(id, id);
    return [{ record: record as RawRecord<Name>, path }];
  });
  return { records, isListed: items.length > 0, idOf };
}

/** A plain text in a list of records is the name of one. */
function asObject(item: unknown, name: Collection): Raw | null {
  if (typeof item === 'string' && item.trim() !== '') return { [NAME_FIELD[name]]: item };
  return typeof item === 'object' && item !== null && !Array.isArray(item) ? (item as Raw) : null;
}

/** '' for none. */
function writtenId(item: unknown): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : '';
  return typeof id === 'string' || typeof id === 'number' ? String(id).normalize('NFC').trim() : '';
}

/** What an id is made of, for a record that has none. */
function wordsOf(raw: Raw, name: Collection): string {
  const parts = [...(name === 'events' ? [raw['date']] : []), firstText(raw[NAME_FIELD[name]])];
  return toId(parts.filter((part) => typeof part === 'string' || typeof part === 'number').join(' ')).toLowerCase();
}

/** A text, or the first of several in languages; '' when nothing is written. */
export function firstText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || value === null) return '';
  const written = Object.values(value).find((text) => typeof text === 'string' && text.trim() !== '');
  return typeof written === 'string' ? written.trim() : '';
}

/** A record without a name is called as its id; an event as its date, in the words of each language, later. */
function named(raw: Raw, name: Collection, path: string, log: ProblemLog): Raw {
  const field = NAME_FIELD[name];
  if (firstText(raw[field]) !== '' || name === 'sources') return raw;
  log.add({ kind: 'nameless', path, detail: '' });
  return { ...raw, [field]: name === 'events' ? {} : String(raw['id']) };
}

/** The ids of one collection, none of them twice. */
class OwnIds {
  private readonly taken: Set<string>;
  private readonly next = new Map<string, number>();

  /** `written` are all that the document has, of whatever form. */
  constructor(written: readonly string[]) {
    this.taken = new Set(written.filter(isId));
  }

  /** Itself where it can be one. */
  asWritten(written: string): string {
    return isId(written) && !RESERVED.has(written) ? written : this.make(toId(written) || 'record');
  }

  /** `base`, or the first free one of `base-2`, `base-3` … */
  make(base: string): string {
    for (let n = this.next.get(base) ?? 1; ; n++) {
      const id = n === 1 ? base : `${toId(base.slice(0, 120))}-${n}`;
      if (this.taken.has(id) || RESERVED.has(id)) continue;
      this.taken.add(id);
      this.next.set(base, n + 1);
      return id;
    }
  }
}

/** Means every value in an address. */
const RESERVED: ReadonlySet<string> = new Set(['all']);
