import { describe, expect, test } from 'vitest';
import { drawIndices } from '#testing/datasetBuilder.ts';
import type { EventId, TopicId } from './model.ts';
import { type Direction, neighbour, neighbourOnTopic } from './succession.ts';

describe('among the events shown', () => {
  test.each<[readonly number[], number | null, Direction, number | null]>([
    [[1, 3, 5], 3, 'next', 5],
    [[1, 3, 5], 3, 'previous', 1],
    [[1, 3, 5], 5, 'next', null],
    [[1, 3, 5], 1, 'previous', null],
    // One that a filter has hidden: on from where it stands.
    [[1, 3, 5], 2, 'next', 3],
    [[1, 3, 5], 2, 'previous', 1],
    [[1, 3, 5], 9, 'previous', 5],
    // From nowhere: in at either end.
    [[1, 3, 5], null, 'next', 1],
    [[1, 3, 5], null, 'previous', 5],
    [[], null, 'next', null],
    [[], 4, 'previous', null],
  ])('of %j, from %s the %s is %s', (shown, from, direction, expected) => {
    expect(neighbour(shown, from, direction)).toBe(expected);
    expect(neighbour(Uint32Array.from(shown), from, direction)).toBe(expected);
  });
});

describe('along one topic', () => {
  const indices = drawIndices(`
    2023-11-27 | Upgrade | | Aid, Trade
    2023-12-16 | Talks   | | Trade
    2024-08-21 | Review  | | Aid
    2024-09-03 | Letter
  `);
  const idOf = (title: string) =>
    [...indices.events].find((event) => event.title['en'] === title)?.id ?? ('none' as EventId);
  const titleOf = (id: EventId | null) => [...indices.events].find((event) => event.id === id)?.title['en'] ?? null;

  test.each<[string, string, Direction, string | null]>([
    ['aid', 'Upgrade', 'next', 'Review'],
    ['aid', 'Review', 'previous', 'Upgrade'],
    ['trade', 'Upgrade', 'next', 'Talks'],
    ['trade', 'Talks', 'next', null],
    ['aid', 'Upgrade', 'previous', null],
    // An event that is not on the topic itself.
    ['aid', 'Talks', 'next', 'Review'],
    ['aid', 'Letter', 'previous', 'Review'],
    ['unknown', 'Upgrade', 'next', null],
    ['aid', 'Nothing', 'next', null],
  ])('%s: from %s the %s is %s', (topic, from, direction, expected) => {
    expect(titleOf(neighbourOnTopic(indices, topic as TopicId, idOf(from), direction))).toBe(expected);
  });
});
