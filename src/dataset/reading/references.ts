// References of a document: by id, by the name of a record, or in words that no record is called by. Such words become
// a record of that name, so that nothing that was written is lost; what looks like an id and leads nowhere is told, with
// the nearest one.

import { COLLECTIONS, type Collection } from '#dataset/schema.ts';
import type { ProblemLog } from '#domain/problems/problemLog.ts';
import type { Actor } from '#domain/record/model.ts';
import { KnownRecords, type MadeRecord } from './knownRecords.ts';
import type { Collections } from './records.ts';

/** `oda`, `visit-2024`, `S1`: nobody calls a thing so. */
const LOOKS_LIKE_ID = /^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*|[\w.-]*[\d_][\w.-]*)$/;

const ACTORS = [
  ['person', 'people'],
  ['place', 'places'],
  ['organization', 'organizations'],
] as const;

export class References {
  private readonly known: Readonly<Record<Collection, KnownRecords>>;
  private readonly log: ProblemLog;

  constructor(collections: Collections, log: ProblemLog) {
    this.known = Object.fromEntries(
      COLLECTIONS.map((name) => [name, new KnownRecords(name, collections[name])]),
    ) as Record<Collection, KnownRecords>;
    this.log = log;
  }

  /** Null for none, and for one that leads nowhere. */
  one(name: Collection, written: string | undefined, path: string): string | null {
    const words = plain(written);
    if (words === '') return null;
    const known = this.known[name];
    const found = known.find(words);
    if (found !== null) return found;
    // An event is more than a name.
    if (name === 'events' || (known.isListed && LOOKS_LIKE_ID.test(words))) return this.refuse(path, words, [name]);
    return this.make(name, words, path);
  }

  /** Each once. */
  list(name: Collection, written: readonly string[] | undefined, path: string): readonly string[] {
    const found = (written ?? []).flatMap((words, i) => this.one(name, words, `${path}[${i}]`) ?? []);
    return [...new Set(found)];
  }

  /** A person, a place or an organization; in words that are none of them, an organization. */
  actor(written: string | undefined, path: string): Actor | null {
    const words = plain(written);
    if (words === '') return null;
    for (const [type, name] of ACTORS) {
      const id = this.known[name].find(words);
      if (id !== null) return { type, id } as unknown as Actor;
    }
    const isListed = ACTORS.some(([, name]) => this.known[name].isListed);
    if (isListed && LOOKS_LIKE_ID.test(words)) {
      const among = ACTORS.map(([, name]) => name);
      return this.refuse(path, words, among);
    }
    return { type: 'organization', id: this.make('organizations', words, path) } as unknown as Actor;
  }

  /** The id that a link in an article means; null, and told, when it leads nowhere. */
  link(name: Collection, written: string, path: string): string | null {
    return this.known[name].find(plain(written)) ?? this.refuse(path, written, [name]);
  }

  /** The records that words have become. */
  madeOf(name: Collection): readonly MadeRecord[] {
    return this.known[name].made;
  }

  private make(name: Collection, words: string, path: string): string {
    const nearest = () => ({ nearest: this.known[name].nearest(words) ?? undefined });
    this.log.add({ kind: 'fromWords', path, detail: words }, nearest);
    return this.known[name].make(words);
  }

  private refuse(path: string, detail: string, among: readonly Collection[]): null {
    const nearest = () => among.map((name) => this.known[name].nearest(detail)).find((near) => near !== null);
    this.log.add({ kind: 'danglingReference', path, detail }, () => ({ nearest: nearest() ?? undefined }));
    return null;
  }
}

function plain(words: string | undefined): string {
  return (words ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
}
