// The records that problems stand in, as the document calls them: `events[83]` is not found in a table of three
// thousand rows, its id and its title are.

import type { Problem, RecordName } from '#domain/problems/problem.ts';
import { firstText, NAME_FIELD } from './records.ts';
import { shown } from './shown.ts';

type Raw = Readonly<Record<string, unknown>>;

export function nameRecords(problems: readonly Problem[], document: Raw): readonly Problem[] {
  return problems.map((problem) => {
    const record = recordAt(problem.path, document);
    return record ? { ...problem, record } : problem;
  });
}

function recordAt(path: string, document: Raw): RecordName | null {
  const [, name = '', index = ''] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  const list = Object.hasOwn(document, name) ? document[name] : null;
  const raw: unknown = Array.isArray(list) ? list[Number(index)] : null;
  if (typeof raw !== 'object' || raw === null) return null;
  const { id, [NAME_FIELD[name as 'events']]: called } = raw as Raw;
  const found = { id: firstText(id), title: firstText(called) };
  return found.id === '' && found.title === '' ? null : { id: shown(found.id), title: shown(found.title) };
}
