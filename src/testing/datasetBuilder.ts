// Datasets for tests, drawn as lines of text.

import { toModel } from '#dataset/toModel.ts';
import { buildIndices, type Indices } from '#domain/record/indices.ts';
import type { Dataset } from '#domain/record/model.ts';
import { type OpenRecord, openRecord } from '#store/record.ts';

/**
 * One event a line: `date | title | people | topics | place | kind`, lists by comma, all but date and
 * title optional. A person is `vn:Chinh` or `jp:Kishida*`, the star for "mentioned", a plus for "attending".
 * Records are made for every name seen; ids are the names in lower case with hyphens
 * and without diacritics.
 */
export function drawDataset(drawing: string): Dataset {
  const rows = drawing
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const people = new Map<string, string>();
  const events = rows.map(([date = '', title = '', persons = '', topics = '', place = '', kind = '']) => ({
    id: toId(`${date} ${title}`),
    date,
    title,
    participants: list(persons).map((written) => {
      const [side = '', name = ''] = written.replace(/[*+]$/, '').split(':');
      people.set(toId(name), name);
      const part = written.endsWith('*') ? 'mentioned' : written.endsWith('+') ? 'attending' : 'principal';
      return { person: toId(name), side, part };
    }),
    topics: list(topics).map(toId),
    ...(place === '' ? {} : { place: toId(place) }),
    ...(kind === '' ? {} : { kind: toId(kind) }),
  }));
  const named = (names: readonly string[]) => [...new Set(names)].map((name) => ({ id: toId(name), name }));
  const labelled = (names: readonly string[]) => [...new Set(names)].map((label) => ({ id: toId(label), label }));
  const column = (at: number) => rows.flatMap((cells) => list(cells[at] ?? ''));
  const { dataset, problems } = toModel({
    format: 'nenpyo',
    version: 1,
    sides: [
      { id: 'vn', label: 'Vietnam' },
      { id: 'jp', label: 'Japan' },
    ],
    people: [...people].map(([id, name]) => ({ id, name })),
    topics: labelled(column(3)),
    places: named(column(4)),
    kinds: labelled(column(5)),
    events,
  });
  if (!dataset || problems.length > 0) throw new Error(`The drawing is no dataset: ${JSON.stringify(problems)}`);
  return dataset;
}

export function drawRecord(drawing: string): OpenRecord {
  return openRecord(buildIndices(drawDataset(drawing)));
}

export function drawIndices(drawing: string): Indices {
  return drawRecord(drawing).indices;
}

function list(cell: string): readonly string[] {
  return cell
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function toId(name: string): string {
  const spelled = name.replace(/[^\p{Script=Latin}\p{M}\p{N}\s\p{P}]/gu, (letter) => `u${letter.codePointAt(0)}-`);
  return spelled
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
