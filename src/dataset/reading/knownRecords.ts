// What a collection is known to hold: its records by id and by name, and those that words have become.

import type { Collection } from '#dataset/schema.ts';
import { toId } from '#domain/record/ids.ts';
import { nearest } from './nearest.ts';
import { NAME_FIELD, type ReadCollection, type ReadRecord } from './records.ts';

export interface MadeRecord {
  readonly id: string;
  readonly words: string;
}

export class KnownRecords {
  /** The records that words have become. */
  readonly made: MadeRecord[] = [];
  readonly isListed: boolean;
  private readonly name: Collection;
  private readonly records: readonly ReadRecord<Collection>[];
  private readonly idOf: ReadonlyMap<string, string>;
  private readonly madeIds = new Set<string>();
  private byName: Map<string, string> | null = null;

  constructor(name: Collection, { records, idOf, isListed }: ReadCollection<Collection>) {
    this.name = name;
    this.records = records;
    this.idOf = idOf;
    this.isListed = isListed;
  }

  /** The id of the record that is called so, by its id or by its name; null for none. */
  find(words: string): string | null {
    return this.idOf.get(words) ?? this.names().get(folded(words)) ?? null;
  }

  /** A new record of that name. */
  make(words: string): string {
    const base = toId(words).toLowerCase() || this.name;
    let id = base;
    for (let n = 2; this.idOf.has(id) || this.madeIds.has(id); n++) id = `${toId(base.slice(0, 120))}-${n}`;
    this.madeIds.add(id);
    this.names().set(folded(words), id);
    this.made.push({ id, words });
    return id;
  }

  /** The id or the name that was probably meant; null when nothing is like it. */
  nearest(words: string): string | null {
    return nearest(words, [...this.idOf.keys(), ...this.records.flatMap(({ record }) => namesIn(record, this.name))]);
  }

  private names(): Map<string, string> {
    if (this.byName) return this.byName;
    this.byName = new Map();
    for (const { record } of this.records) {
      for (const words of namesIn(record, this.name)) {
        if (!this.byName.has(folded(words))) this.byName.set(folded(words), record.id);
      }
    }
    return this.byName;
  }
}

/** In every language, and what else a record is known by. */
function namesIn(record: object, name: Collection): readonly string[] {
  const { [NAME_FIELD[name]]: own, alsoWritten, abbreviation, url } = record as Readonly<Record<string, unknown>>;
  const texts: readonly unknown[] = typeof own === 'object' && own !== null ? Object.values(own) : [own];
  const others: readonly unknown[] = Array.isArray(alsoWritten) ? alsoWritten : [];
  return [...texts, ...others, abbreviation, url].filter(
    (text) => typeof text === 'string' && text.trim() !== '',
  ) as string[];
}

/** Spaces and case do not make another name. */
function folded(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
