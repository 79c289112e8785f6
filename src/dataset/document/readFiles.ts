// The files somebody opens, read: one document, the files of a `data/` folder, briefing files among them. Whatever they
// are, every one of them ends in what is shown or in a problem that names it.

import { type DocumentFile, fileOfProblem, joinFiles } from '#dataset/joinFiles.ts';
import { refusalOf } from '#dataset/reading/documentHead.ts';
import { firstText } from '#dataset/reading/records.ts';
import { type ModelResult, toModel } from '#dataset/toModel.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { NamedText } from './documentMessages.ts';
import type { NamedBytes } from './fetchBytes.ts';
import { MOST_EVENTS } from './limits.ts';
import { parseFile } from './parseFile.ts';

export type OnReading = (stage: 'parsing' | 'checking', share: number) => void;

export interface FilesRead extends ModelResult {
  /** The files that the dataset stands in; the first holds the events. */
  readonly names: readonly string[];
  /** Briefing files among them, as JSON. */
  readonly briefings: readonly NamedText[];
}

interface Parts {
  readonly documents: readonly DocumentFile[];
  readonly briefings: readonly NamedText[];
  readonly problems: readonly Problem[];
}

/** Never throws. A document that says nothing of itself is called as its file. */
export function readFiles(files: readonly NamedBytes[], onProgress: OnReading = () => {}): FilesRead {
  onProgress('parsing', 0);
  const isOne = files.length === 1;
  const { documents, briefings, problems } = sortFiles(files);
  // A file that holds events is a dataset by itself, and only one dataset is open at a time.
  const whole = documents.find(({ value }) => Array.isArray(value['events']));
  const parts = documents.filter(({ value }) => !Array.isArray(value['events']));
  const own = whole ? [whole, ...parts] : parts;
  const others = documents.filter((file) => !own.includes(file));
  const told = [
    ...problems.map((problem) => (isOne ? { ...problem, file: undefined } : problem)),
    ...others.map(({ name }) => ({ kind: 'notOpened' as const, path: '', detail: '', file: name })),
  ];
  const names = own.map(({ name }) => name);
  if (own.length === 0) return { dataset: null, problems: told, names, briefings };
  const joined = joinFiles(own);
  const result = readDocument(joined.document, whole?.name ?? '', (share) => onProgress('checking', share));
  const found = result.problems.map((problem) =>
    isOne ? problem : { ...problem, file: fileOfProblem(problem, joined.fileOf) },
  );
  return { dataset: result.dataset, problems: [...told, ...joined.problems, ...found], names, briefings };
}

function sortFiles(files: readonly NamedBytes[]): Parts {
  const documents: DocumentFile[] = [];
  const briefings: NamedText[] = [];
  const problems: Problem[] = [];
  for (const { name, bytes } of files) {
    const parsed = parseFile(bytes);
    problems.push(...parsed.problems.map((problem) => ({ ...problem, file: name })));
    if (parsed.value === undefined || (files.length > 1 && isSchema(parsed.value))) continue;
    const refusal = refusalOf(parsed.value);
    if (refusal?.kind === 'isBriefing') briefings.push({ name, text: JSON.stringify(parsed.value) });
    else if (refusal) problems.push({ ...refusal, file: name });
    else documents.push({ name, value: parsed.value as DocumentFile['value'] });
  }
  return { documents, briefings, problems };
}

/** Lies in a `data/` folder for editors, and is no data. */
function isSchema(value: unknown): boolean {
  const schema = typeof value === 'object' && value !== null && '$schema' in value ? value.$schema : null;
  return typeof schema === 'string' && /^https?:\/\/json-schema\.org\//.test(schema);
}

function readDocument(
  document: Readonly<Record<string, unknown>>,
  name: string,
  onProgress: (share: number) => void,
): ModelResult {
  const { events } = document;
  if (Array.isArray(events) && events.length > MOST_EVENTS) {
    const detail = String(events.length);
    return { dataset: null, problems: [{ kind: 'tooMany', path: 'events', detail, expected: [MOST_EVENTS] }] };
  }
  const { dataset, problems } = toModel(document, onProgress);
  if (!dataset || name === '' || isNamed(document['dataset'])) return { dataset, problems };
  const title = { [dataset.info.languages[0] ?? 'en']: titleOf(name) };
  return { dataset: { ...dataset, info: { ...dataset.info, title } }, problems };
}

function isNamed(info: unknown): boolean {
  return typeof info === 'object' && info !== null && 'title' in info && firstText(info.title) !== '';
}

/** `data/archive.json` → `archive` */
function titleOf(name: string): string {
  return name.replace(/^.*\//, '').replace(/\.(?:nenpyo\.)?json$/i, '');
}
