import { expect, test } from 'vitest';
import { toModel } from '#dataset/toModel.ts';
import { dayOf, formatIsoDay, type Instant, startOfDay, toDayNumber } from '../time/dates.ts';
import { buildIndices } from './indices.ts';
import type { PersonId } from './model.ts';
import { sideOfTerm, termsOfOffice } from './officeTerms.ts';

interface Written {
  readonly from?: string;
  readonly to?: string;
  readonly seen?: readonly string[];
}

function termsFrom(offices: Readonly<Record<string, Written>>) {
  const { dataset, problems } = toModel({
    format: 'nenpyo',
    version: 1,
    sides: [
      { id: 'vn', label: 'Vietnam', country: 'vietnam' },
      { id: 'jp', label: 'Japan', country: 'japan' },
    ],
    places: ['vietnam', 'japan', 'laos'].map((id) => ({ id, name: id, type: 'country' })),
    offices: Object.keys(offices).map((id) => ({ id, title: id, ...(id === 'pm-jp' ? { country: 'japan' } : {}) })),
    people: Object.entries(offices).map(([office, written]) => ({
      id: `holder-of-${office}`,
      name: office,
      country: 'laos',
      offices: [{ office, ...written }],
    })),
    events: [{ id: 'only', date: '2020-01-01', title: 'Only' }],
  });
  if (!dataset) throw new Error(JSON.stringify(problems));
  return buildIndices(dataset);
}

const draw = (written: Written) =>
  termsOfOffice(termsFrom({ pm: written })).map(({ start, end, softStart, softEnd }) => {
    const day = (instant: number) => formatIsoDay(dayOf(instant as Instant));
    return `${softStart ? '~' : ''}${day(start)} ${day(end - 1)}${softEnd ? '~' : ''}`;
  });

test.each<[string, Written, readonly string[]]>([
  ['known to the day', { from: '2021-10-04', to: '2024-10-01' }, ['2021-10-04 2024-10-01']],
  ['known to the month', { from: '2021-10', to: '2024-10' }, ['~2021-10-01 2024-10-31~']],
  ['begun about a day', { from: '2021-10-04~', to: '2024-10-01' }, ['~2021-10-04 2024-10-01']],
  [
    'not ended: followed to the last day the holder was seen',
    { from: '2021-10-04', seen: ['2024-05-03', '2023-01-01/2023-01-05'] },
    ['2021-10-04 2024-05-03~'],
  ],
  [
    'seen in a month: no further than its first day',
    { from: '2021-10-04', seen: ['2024-05'] },
    ['2021-10-04 2024-05-01~'],
  ],
  ['never seen: its first day', { from: '2021-10-04' }, ['2021-10-04 2021-10-04~']],
  ['seen before it began', { from: '2021-10-04', seen: ['2020-01-01'] }, ['2021-10-04 2021-10-04~']],
  ['seen on and on', { from: '2021-10-04', seen: ['2022-01-01/..'] }, ['2021-10-04 2022-01-01~']],
  ['ended before it began', { from: '2021-10-04', to: '2020-01-01' }, ['2021-10-04 2021-10-04']],
  ['no beginning known', { to: '2024-10-01', seen: ['2023-01-01'] }, []],
])('%s', (_, written, drawn) => {
  expect(draw(written)).toEqual(drawn);
});

test('terms stand in the order in which they began', () => {
  const terms = termsOfOffice(termsFrom({ b: { from: '2022-01-01' }, a: { from: '2021' }, c: { from: '2023' } }));
  expect(terms.map(({ office }) => office)).toEqual(['a', 'b', 'c']);
  expect(terms[0]?.start).toBe(startOfDay(toDayNumber(2021, 1, 1)));
});

test("a term is of the office's side, else of its holder's", () => {
  const indices = termsFrom({ 'pm-jp': { from: '2021' }, envoy: { from: '2022' } });
  expect(termsOfOffice(indices).map((term) => sideOfTerm(indices, term))).toEqual(['second', 'neither']);
  const [term] = termsOfOffice(indices);
  if (!term) throw new Error('There is no term');
  expect(sideOfTerm(indices, { office: 'constructor' as never, person: 'toString' as PersonId })).toBe('neither');
});
