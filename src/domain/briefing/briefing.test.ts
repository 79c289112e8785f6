import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Briefing,
  duplicateScene,
  editScene,
  emptyBriefing,
  insertScenes,
  isFull,
  MOST_SCENES,
  moveScene,
  removeScene,
  type Scene,
  sceneAt,
} from './briefing.ts';
import { record, redo, startHistory, undo } from './history.ts';

const scene = (id: string): Scene => ({ id, view: '', title: id, text: '', notes: '' });
const order = (briefing: Briefing) => briefing.scenes.map(({ id }) => id).join('');
const abc = insertScenes(emptyBriefing('b', 'B'), [scene('a'), scene('b'), scene('c')]);

describe('scenes', () => {
  test('are added at the end or after another', () => {
    expect(order(insertScenes(abc, [scene('d')]))).toBe('abcd');
    expect(order(insertScenes(abc, [scene('d')], 'a'))).toBe('adbc');
  });

  test('are never more than a file may bring: what is made here is read back whole', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => scene(`${i}`));
    const full = insertScenes(emptyBriefing('b', 'B'), many(MOST_SCENES));
    expect(isFull(abc)).toBe(false);
    expect(isFull(full)).toBe(true);
    expect(insertScenes(full, [scene('x')])).toBe(full);
    expect(duplicateScene(full, '7', 'x')).toBe(full);
  });

  test('move within the list and no further', () => {
    expect(order(moveScene(abc, 'a', 1))).toBe('bac');
    expect(order(moveScene(abc, 'a', 99))).toBe('bca');
    expect(order(moveScene(abc, 'c', -5))).toBe('cab');
    expect(moveScene(abc, 'x', 0)).toBe(abc);
  });

  test('are duplicated beside themselves, edited in place and removed', () => {
    expect(order(duplicateScene(abc, 'b', 'x'))).toBe('abxc');
    expect(editScene(abc, 'b', { title: 'New' }).scenes[1]).toMatchObject({ id: 'b', title: 'New' });
    expect(order(removeScene(abc, 'b'))).toBe('ac');
  });

  test('the nearest place is found for any wish', () => {
    expect([sceneAt(abc, -1), sceneAt(abc, 1), sceneAt(abc, 9), sceneAt(abc, Number.NaN)]).toEqual([0, 1, 2, 0]);
    expect(sceneAt(emptyBriefing('b', 'B'), 0)).toBeNull();
  });
});

const change = fc.oneof(
  fc.record({
    kind: fc.constant('move' as const),
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    to: fc.integer({ min: -2, max: 6 }),
  }),
  fc.record({ kind: fc.constant('remove' as const), id: fc.constantFrom('a', 'b', 'c', 'd') }),
  fc.record({ kind: fc.constant('copy' as const), id: fc.constantFrom('a', 'b', 'c', 'd'), copyId: fc.uuid() }),
);

function apply(briefing: Briefing, edit: typeof change extends fc.Arbitrary<infer Edit> ? Edit : never): Briefing {
  switch (edit.kind) {
    case 'move':
      return moveScene(briefing, edit.id, edit.to);
    case 'remove':
      return removeScene(briefing, edit.id);
    case 'copy':
      return duplicateScene(briefing, edit.id, edit.copyId);
  }
}

test('whatever is done to the scenes, undoing it all gives the briefing back and redoing it all the result', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (edits) => {
      const done = edits.reduce((history, edit) => record(history, apply(history.present, edit)), startHistory(abc));
      const ids = done.present.scenes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const undone = edits.reduce((history) => undo(history), done);
      expect(undone.present).toEqual(abc);
      expect(edits.reduce((history) => redo(history), undone).present).toEqual(done.present);
    }),
  );
});
