// What can be wrong with a dataset document. Problems are values; i18n/problems says them in the user's language.

import type { Looseness } from '#lib/text/nearlyJson.ts';

/** Of a file as a whole. */
type FileProblem =
  | 'notFound'
  | 'tooLarge'
  | 'tooMany'
  | 'notText'
  | 'unknownEncoding'
  | 'guessedEncoding'
  | 'cutOff'
  | 'notJson'
  | 'notADataset'
  | 'otherFormat'
  | 'newerVersion'
  | 'isBriefing'
  | 'noEvents'
  | 'notOpened'
  | 'repeatedCollection';

/** Of a record or one of its fields. */
type RecordProblem =
  | 'missing'
  | 'wrongType'
  | 'notOneOf'
  | 'outOfRange'
  | 'tooLong'
  | 'notADate'
  | 'twoDates'
  | 'notATime'
  | 'unknownField'
  | 'unknownLanguage'
  | 'noLink'
  | 'nameless'
  | 'duplicateId'
  | 'danglingReference'
  | 'fromWords';

/** What only the bundled dataset may not have. */
type StrictProblem =
  | 'missingLanguage'
  | 'unusedRecord'
  | 'missingSource'
  | 'linksDiffer'
  | 'officeOutsideTerm'
  | 'longQuotation'
  | 'quotedUnread';

export type ProblemKind = FileProblem | Looseness | RecordProblem | StrictProblem;

/** What a field has to hold. */
export type FieldType = 'list' | 'object' | 'text' | 'texts' | 'number' | 'wholeNumber' | 'truth';

export interface Problem {
  readonly kind: ProblemKind;
  /** Where: `events[12].date`; '' for the document as a whole. */
  readonly path: string;
  /** What is written there, or the name of what is missing; '' where nothing more is to be said. Never a sentence. */
  readonly detail: string;
  /** The record it stands in, as the document calls it, so that it is found in a table. */
  readonly record?: RecordName | undefined;
  /** The known one that was probably meant. */
  readonly nearest?: string | undefined;
  /** What may stand there: a type, or the limit or the values that are allowed. */
  readonly expected?: FieldType | readonly (string | number)[] | undefined;
  /** In the text of the file, counted from 1. */
  readonly place?: { readonly line: number; readonly column?: number } | undefined;
  /** Of several files opened together. */
  readonly file?: string | undefined;
  /** How often; this is the first time. Once when it is left out. */
  readonly count?: number | undefined;
}

export interface RecordName {
  readonly id: string;
  readonly title: string;
}
