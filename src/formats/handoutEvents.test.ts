import { expect, test } from 'vitest';
import { PRINCIPAL_EVENTS, sampleHandout } from '#testing/sampleHandout.ts';
import { chosenEvent, eventsOf, notablePositions, sourcesBehind } from './handoutEvents.ts';

const handout = sampleHandout('en');
const [overview, first] = handout.scenes;
if (!overview || !first) throw new Error('The sample has scenes');

test('the events of all scenes stand once each, in time order, whatever the order of the scenes', () => {
  const shuffled = { ...handout, scenes: [...handout.scenes].reverse() };
  const ids = eventsOf(shuffled).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(eventsOf(shuffled).map(({ order }) => order)).toEqual(
    [...eventsOf(handout).map(({ order }) => order)].sort((a, b) => a - b),
  );
  expect(ids.filter((id) => PRINCIPAL_EVENTS.includes(id))).toEqual(PRINCIPAL_EVENTS);
});

test('an overview shows no event; a scene about one shows it', () => {
  expect(chosenEvent(overview)).toBeNull();
  expect(chosenEvent(first)?.id).toBe(PRINCIPAL_EVENTS[0]);
});

test('positions that bind come before others, each kind in its own order', () => {
  const event = chosenEvent(first);
  if (!event) throw new Error('It is about an event');
  const six = notablePositions(event, 6);
  expect(six).toHaveLength(6);
  expect(six.every(({ role }) => role !== null)).toBe(true);
  expect(notablePositions(event, 1000)).toEqual(event.positions);
  expect(sourcesBehind(event, six)).toHaveLength(event.sources.length);
});
