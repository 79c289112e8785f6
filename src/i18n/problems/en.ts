// What can be wrong with a dataset document, in English.

import type { FieldType, ProblemKind } from '#domain/problems/problem.ts';

export interface ProblemWords {
  /** Where no path says it. */
  readonly document: string;
  readonly place: (line: number, column: number | null) => string;
  /** What is said of a place. */
  readonly line: (place: string, what: string) => string;
  readonly colon: string;
  readonly quoted: (title: string) => string;
  readonly nearest: (name: string) => string;
  readonly expected: (what: string) => string;
  readonly times: (n: number) => string;
  /** So many of one kind. */
  readonly count: (n: number, kind: string) => string;
  readonly more: (n: number) => string;
  readonly types: Readonly<Record<FieldType, string>>;
  /** Said of the place that stands before it. */
  readonly kinds: Readonly<Record<ProblemKind, string>>;
}

export const enProblems: ProblemWords = {
  document: 'The file',
  place: (line, column) => (column === null ? `line ${line}` : `line ${line}, column ${column}`),
  line: (place, what) => `${place} ${what}`,
  colon: ': ',
  quoted: (title) => `“${title}”`,
  nearest: (name) => `nearest: ${name}`,
  expected: (what) => `expected: ${what}`,
  times: (n) => `${n} times`,
  count: (n, kind) => `${n} × ${kind}`,
  more: (n) => `and ${n} more`,
  types: {
    list: 'a list',
    object: 'a record with fields',
    text: 'a text',
    texts: 'a text, or texts by language',
    number: 'a number',
    wholeNumber: 'a whole number',
    truth: 'true or false',
  },
  kinds: {
    notFound: 'cannot be read',
    tooLarge: 'is too large',
    tooMany: 'holds too many',
    notText: 'is no text; a dataset is a text file in JSON',
    unknownEncoding: 'is not UTF-8, and in which encoding it is cannot be told; save it as UTF-8',
    guessedEncoding: 'is not UTF-8 and was read in another encoding',
    cutOff: 'is not JSON: it ends before every bracket and quotation mark is closed',
    notJson: 'is not JSON: this cannot stand here',
    comment: 'has a comment, which JSON does not know; it was skipped',
    extraComma: 'has a comma too many; it was skipped',
    missingComma: 'lacks a comma; it was read as if there were one',
    quotes: 'has other quotation marks than the straight " of JSON; they were read as such',
    bareName: 'has a name without quotation marks; it was read as if there were some',
    lineBreak: 'has a line break or a tab inside a text; it was kept',
    wideSign: 'has a full-width sign; it was read as the plain one',
    escape: 'has a backslash that escapes nothing; it was kept',
    repeatedName: 'has the same name twice in one record; only the last one counts',
    notADataset: 'is not a Nenpyo dataset of version 1',
    otherFormat: 'is not that of a Nenpyo dataset of version 1',
    newerVersion: 'is not that of a Nenpyo dataset of version 1',
    isBriefing: 'is a briefing file, no dataset; open it under Briefings',
    noEvents: 'holds no event that can be shown',
    notOpened: 'was not opened; only one file with events can be open at a time',
    repeatedCollection: 'stands in another file too; both were read',
    missing: 'lacks what it cannot do without, and was left out',
    wrongType: 'has the wrong form and was left out',
    notOneOf: 'is none of what is allowed and was left out',
    outOfRange: 'is out of range and was left out',
    tooLong: 'is too long',
    notADate: 'is not a date',
    twoDates: 'can be two dates',
    notATime: 'is not the time of a known day',
    unknownField: 'has a field that is not known and was left out',
    unknownLanguage: 'has a text in a language the dataset does not name; it was left out',
    noLink: 'leads to no safe web address; it is shown as text',
    nameless: 'has no name; an event is called by its date, anything else by its id',
    duplicateId: 'is an id used twice',
    danglingReference: 'refers to nothing',
    fromWords: 'is called by no listed name; a record of that name was made',
    missingLanguage: 'has no text in a language',
    unusedRecord: 'holds what nothing uses',
    missingSource: 'has no source',
    linksDiffer: 'has links that differ between languages',
    officeOutsideTerm: 'was not recorded in this office on that day',
    longQuotation: 'quotes too many words of somebody else',
    quotedUnread: 'stands in quotation marks, and nobody read this headline',
  },
};
