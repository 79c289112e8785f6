// The fields of a record that are no references: dates, texts by language, addresses. What does not hold is told as a
// problem.

import type { RawLocalized } from '#dataset/schema.ts';
import type { ProblemLog } from '#domain/problems/problemLog.ts';
import type { Localized } from '#domain/record/model.ts';
import type { EventDate } from '#domain/time/dates.ts';
import { safeLink } from '#lib/safeLink.ts';
import { type ReadDate, readDate, readEventDate } from './readDate.ts';

export class FieldReader {
  private readonly languages: readonly string[];
  private readonly log: ProblemLog;

  constructor(languages: readonly string[], log: ProblemLog) {
    this.languages = languages;
    this.log = log;
  }

  optionalDate(text: string | undefined, path: string): EventDate | null {
    if (text === undefined || text.trim() === '') return null;
    return this.told(readDate(text, this.languages[0] ?? '', undefined), path);
  }

  eventDate(text: string | undefined, time: string | undefined, path: string): EventDate | null {
    if (text === undefined || text.trim() === '') return null;
    return this.told(readEventDate(text, this.languages[0] ?? '', time), path);
  }

  private told({ date, problems }: ReadDate, path: string): EventDate | null {
    for (const problem of problems) {
      const at = problem.kind === 'notATime' ? path.replace(/date$/, 'time') : path;
      this.log.add({ ...problem, path: at });
    }
    return date;
  }

  dateText(text: string | undefined, path: string): string | null {
    return this.optionalDate(text, path)?.edtf ?? null;
  }

  /** In the languages of the dataset, the first of them first; in others only where it is written in none of these. */
  text(raw: RawLocalized, path: string): Localized {
    const texts = typeof raw === 'string' ? { [this.languages[0] ?? 'en']: raw } : raw;
    const own = this.languages.flatMap((language) =>
      Object.hasOwn(texts, language) ? [[language, texts[language] as string] as const] : [],
    );
    if (own.length === 0) return texts;
    for (const language of Object.keys(texts)) {
      if (!this.languages.includes(language)) this.log.add({ kind: 'unknownLanguage', path, detail: language });
    }
    return Object.fromEntries(own);
  }

  optionalText(raw: RawLocalized | undefined, path: string): Localized | null {
    return raw === undefined ? null : this.text(raw, path);
  }

  /** Without the languages in which nothing is written. */
  written(raw: RawLocalized | undefined, path: string): Localized {
    const texts = this.optionalText(raw, path) ?? {};
    return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
  }

  /** What the document gives as an address: a link where a safe one can be made, else its words. */
  address(raw: string | undefined, path: string): { readonly url: string | null; readonly address: string | null } {
    const text = raw?.trim() ?? '';
    if (text === '') return { url: null, address: null };
    const url = safeLink(text);
    if (url !== null) return { url, address: null };
    this.log.add({ kind: 'noLink', path, detail: text.slice(0, 200) });
    return { url: null, address: text };
  }
}
