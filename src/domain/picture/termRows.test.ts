import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toModel } from '#dataset/toModel.ts';
import { assertProperty } from '#testing/assertProperty.ts';
import { anyCalendarDate } from '#testing/generators.ts';
import { buildIndices } from '../record/indices.ts';
import { termsOfOffice } from '../record/officeTerms.ts';
import { LANE_CHOICES } from './lanes.ts';
import { type TermRow, type TermsInLanes, termsInLanes } from './termRows.ts';

type Written = readonly [office: string, person: string, from: string, to: string | null];

/** `lord` leads a state. Names that every object has are as good as any. */
const OFFICES = ['constructor', 'envoy', 'lord'] as const;
const PEOPLE = ['toString', 'valueOf', 'ann', 'ben'] as const;

function recordOf(terms: readonly Written[]) {
  const { dataset, problems } = toModel({
    format: 'nenpyo',
    version: 1,
    offices: OFFICES.map((id) => ({ id, title: id, ...(id === 'lord' ? { leads: 'state' } : {}) })),
    people: PEOPLE.map((id) => ({
      id,
      name: id,
      offices: terms
        .filter(([, person]) => person === id)
        .map(([office, , from, to]) => ({ office, from, ...(to ? { to } : {}) })),
    })),
    events: [{ id: 'only', date: '2020-01-01', title: 'Only' }],
  });
  if (!dataset) throw new Error(JSON.stringify(problems));
  return buildIndices(dataset);
}

const anyTerms: fc.Arbitrary<readonly Written[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom(...OFFICES),
      fc.constantFrom(...PEOPLE),
      anyCalendarDate(2010, 2030),
      fc.option(anyCalendarDate(2010, 2030)),
    )
    .filter(([, , from, to]) => to === null || to.slice(0, 4) >= from.slice(0, 4)),
  { maxLength: 12 },
);
const allRows = ({ ofLane, own }: TermsInLanes): readonly TermRow[] => [...[...ofLane.values()].flat(), ...own];

test('every term stands once, within its own time, and no two of a row overlap', () => {
  assertProperty(
    fc.property(anyTerms, fc.constantFrom(...LANE_CHOICES), (written, by) => {
      const indices = recordOf(written);
      const terms = termsOfOffice(indices);
      const rows = allRows(termsInLanes(indices, by, terms));
      expect(new Set(rows.flat().map(({ term }) => term))).toEqual(new Set(terms));
      expect(rows.flat()).toHaveLength(terms.length);
      for (const row of rows) {
        for (const [i, { term, start, end }] of row.entries()) {
          expect(start).toBeGreaterThanOrEqual(term.start);
          expect(end).toBeLessThanOrEqual(term.end);
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(row[i - 1]?.end ?? start);
        }
      }
    }),
  );
});

const draw = (rows: readonly TermRow[]) => rows.map((row) => row.map(({ term }) => `${term.person} ${term.office}`));

test('without lanes each office has a row of its own, those that lead first, one holder after the other', () => {
  const indices = recordOf([
    ['envoy', 'ann', '2019-01-01', '2021-05'],
    ['envoy', 'ben', '2021-05-20', null],
    ['lord', 'ann', '2022-03-04', '2023-03-04'],
    ['lord', 'valueOf', '2023-03-04', null],
  ]);
  const { ofLane, own } = termsInLanes(indices, 'none', termsOfOffice(indices));
  expect(draw(ofLane.get('') ?? [])).toEqual([
    ['ann lord', 'valueOf lord'],
    ['ann envoy', 'ben envoy'],
  ]);
  expect(own).toEqual([]);
  expect(draw(termsInLanes(indices, 'kind', termsOfOffice(indices)).own)).toEqual(draw(ofLane.get('') ?? []));
});

test('who holds an office at the same time stands in another row', () => {
  const indices = recordOf([
    ['envoy', 'ann', '2019-01-01', '2021-05-01'],
    ['envoy', 'ben', '2020-05-20', '2022-01-01'],
  ]);
  expect(draw(termsInLanes(indices, 'none', termsOfOffice(indices)).ofLane.get('') ?? [])).toEqual([
    ['ann envoy'],
    ['ben envoy'],
  ]);
});

test("by person, terms stand in their holder's lane", () => {
  const indices = recordOf([
    ['constructor', 'toString', '2019-01-01', '2021-05-01'],
    ['lord', 'toString', '2021-05-01', null],
    ['envoy', 'ben', '2020-05-20', null],
  ]);
  const { ofLane } = termsInLanes(indices, 'person', termsOfOffice(indices));
  expect([...ofLane.keys()]).toEqual(['toString', 'ben']);
  expect(draw(ofLane.get('toString') ?? [])).toEqual([['toString constructor', 'toString lord']]);
});
