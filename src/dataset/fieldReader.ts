// The fields of a record in a document: references that must lead somewhere, dates, texts by language. What does
// not hold is told as a problem and gives null.

import type { Actor, Localized } from '#domain/record/model.ts';
import type { EventDate } from '#domain/time/dates.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';
import { type ReadDate, readDate, readEventDate } from './readDate.ts';
import type { Collection, RawLocalized } from './schema.ts';

export type IdSets = Readonly<Record<Collection, ReadonlySet<string>>>;

/** Looking for the nearest known id takes time: only for the problems that are shown. */
const MOST_SUGGESTIONS = 100;

export class FieldReader {
  private readonly languages: readonly string[];
  private readonly ids: IdSets;
  private readonly problems: Problem[];

  /** `problems` is added to. */
  constructor(languages: readonly string[], ids: IdSets, problems: Problem[]) {
    this.languages = languages;
    this.ids = ids;
    this.problems = problems;
  }

  actor(id: string, path: string): Actor | null {
    if (this.ids.people.has(id)) return { type: 'person', id } as unknown as Actor;
    if (this.ids.places.has(id)) return { type: 'place', id } as unknown as Actor;
    if (this.ids.organizations.has(id)) return { type: 'organization', id } as unknown as Actor;
    this.reportDangling(path, id, () => [...this.ids.people, ...this.ids.places, ...this.ids.organizations]);
    return null;
  }

  reference(name: Collection, id: string | undefined, path: string): string | null {
    if (id === undefined) return null;
    if (this.ids[name].has(id)) return id;
    this.reportDangling(path, id, () => [...this.ids[name]]);
    return null;
  }

  references(name: Collection, ids: readonly string[] | undefined, path: string): readonly string[] {
    const found = (ids ?? []).flatMap((id, i) => this.reference(name, id, `${path}[${i}]`) ?? []);
    return [...new Set(found)];
  }

  private reportDangling(path: string, id: string, known: () => readonly string[]): void {
    const near = this.problems.length < MOST_SUGGESTIONS ? nearest(id, known()) : null;
    this.problems.push({ kind: 'danglingReference', path, detail: near ? `${id} (nearest: ${near})` : id });
  }

  optionalDate(text: string | undefined, path: string): EventDate | null {
    return text === undefined ? null : this.told(readDate(text, this.languages[0] ?? '', undefined), path);
  }

  eventDate(text: string, time: string | undefined, path: string): EventDate | null {
    return this.told(readEventDate(text, this.languages[0] ?? '', time), path);
  }

  private told({ date, problems }: ReadDate, path: string): EventDate | null {
    for (const problem of problems) {
      const at = problem.kind === 'notATime' ? path.replace(/date$/, 'time') : path;
      this.problems.push({ ...problem, path: at });
    }
    return date;
  }

  dateText(text: string | undefined, path: string): string | null {
    return this.optionalDate(text, path)?.edtf ?? null;
  }

  text(raw: RawLocalized): Localized {
    return toLocalized(raw, this.languages);
  }

  optionalText(raw: RawLocalized | undefined): Localized | null {
    return raw === undefined ? null : this.text(raw);
  }

  /** Without the languages in which nothing is written. */
  shortText(raw: RawLocalized | undefined): Localized | null {
    const written = Object.entries(this.optionalText(raw) ?? {}).filter(([, text]) => text.trim() !== '');
    return written.length === 0 ? null : Object.fromEntries(written);
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
