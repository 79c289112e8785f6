import { expect, test } from 'vitest';
import { toModel } from '#dataset/toModel.ts';
import { actorSide } from './actors.ts';
import { buildIndices } from './indices.ts';
import { sidesPresent } from './sidesPresent.ts';

const position = (actor: string, more: object = {}) => ({ id: 'p', actor, act: 'says', statement: 'So.', ...more });

/** Of one event. */
function indicesOf(event: object) {
  const { dataset, problems } = toModel({
    format: 'nenpyo',
    version: 1,
    places: [
      { id: 'vietnam', name: 'Vietnam' },
      { id: 'japan', name: 'Japan' },
      { id: 'laos', name: 'Laos' },
    ],
    sides: [
      { id: 'vn', label: 'Vietnam', country: 'vietnam' },
      { id: 'jp', label: 'Japan', country: 'japan' },
    ],
    people: [{ id: 'chinh', name: 'Chinh' }],
    organizations: [
      { id: 'jica', name: 'JICA', country: 'japan' },
      { id: 'asean', name: 'ASEAN' },
    ],
    acts: [{ id: 'says', label: 'says' }],
    events: [{ id: 'e', date: '2024', title: 'E', ...event }],
  });
  if (!dataset || problems.length > 0) throw new Error(JSON.stringify(problems));
  return buildIndices(dataset);
}

const chinh = (part: string) => ({ participants: [{ person: 'chinh', side: 'vn', part }] });

test.each<[string, object, string]>([
  ['somebody of one side is there', chinh('attending'), 'first'],
  ['somebody is only spoken of', chinh('mentioned'), 'neither'],
  ['a country acts and nobody is named', { positions: [position('japan')] }, 'second'],
  ['a body of a country acts', { positions: [position('jica')] }, 'second'],
  ['a country acts beside a person of the other', { ...chinh('principal'), positions: [position('japan')] }, 'both'],
  ['two countries act jointly', { positions: [position('japan', { towards: 'vietnam', mutual: true })] }, 'both'],
  ['a country is only addressed', { positions: [position('japan', { towards: 'vietnam' })] }, 'second'],
  ['a body of no side or another country acts', { positions: [position('asean'), position('laos')] }, 'neither'],
  ['a body only stands among the organizations', { organizations: ['jica'] }, 'neither'],
  ['the dataset says that a side took part', { ...chinh('principal'), sides: ['jp'] }, 'both'],
])('where %s, an event is of these sides: %j → %s', (_, event, sides) => {
  expect(sidesPresent(indicesOf(event), 0)).toBe(sides);
});

test('a body stands for the side of its country, and one of no country for none', () => {
  const indices = indicesOf({});
  const sideOf = (id: string) => actorSide({ type: 'organization', id } as never, indices);
  expect([sideOf('jica'), sideOf('asean')]).toEqual(['jp', null]);
});
