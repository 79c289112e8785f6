import { describe, expect, test } from 'vitest';
import { type Briefing, emptyBriefing } from '#domain/briefing/briefing.ts';
import type { Unkept } from '#domain/briefing/journal.ts';
import { type BriefingStorage, createBriefingShelf, FORGETFUL } from './briefingShelf.ts';

/** A device that several windows share; each gets a storage of its own. */
function device(kept: readonly Briefing[] = []) {
  const state = { kept, isFull: false, left: [] as Unkept[] };
  const leavers: (() => Unkept | null)[] = [];
  const leave = () => state.left.push(...leavers.splice(0).flatMap((unkept) => unkept() ?? []));
  const watchers: { readonly owner: BriefingStorage; readonly onChange: () => void }[] = [];
  const open = (): BriefingStorage => {
    const storage: BriefingStorage = {
      read: async () => ({ briefings: state.kept, unread: null }),
      update: async (change) => {
        if (state.isFull) throw new Error('QuotaExceededError');
        state.kept = change(state.kept);
        for (const { owner, onChange } of watchers) if (owner !== storage) onChange();
      },
      watch: (onChange) => watchers.push({ owner: storage, onChange }),
      onLeave: (unkept) => leavers.push(unkept),
      left: () => ({ unkept: state.left, drop: () => state.left.splice(0) }),
    };
    return storage;
  };
  return { state, open, leave };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));
const titles = (briefings: readonly Briefing[]) => briefings.map(({ title }) => title);
const rename = (id: string, title: string) => (all: readonly Briefing[]) =>
  all.map((briefing) => (briefing.id === id ? { ...briefing, title } : briefing));

describe('the shelf', () => {
  test('holds what the device kept and keeps what is changed', async () => {
    const { state, open } = device([emptyBriefing('a', 'A')]);
    const shelf = createBriefingShelf(open());
    await turn();
    shelf.change((all) => [...all, emptyBriefing('b', 'B')]);
    await turn();
    expect(titles(state.kept)).toEqual(['A', 'B']);
    expect(shelf.find('b')?.title).toBe('B');
  });

  test('words of a page that goes before they are kept are there in the next, and kept then', async () => {
    const { state, open, leave } = device([emptyBriefing('a', 'A')]);
    const shelf = createBriefingShelf(open());
    await turn();
    shelf.change(rename('a', 'Ab'), 'a.title');
    shelf.change(rename('a', 'Abc'), 'a.title');
    leave();
    state.kept = [emptyBriefing('a', 'A')];
    const next = createBriefingShelf(open());
    await turn();
    expect(titles(next.all())).toEqual(['Abc']);
    expect(titles(state.kept)).toEqual(['Abc']);
    expect(state.left).toEqual([]);
  });

  test('a page whose words are kept leaves nothing behind', async () => {
    const { state, open, leave } = device([emptyBriefing('a', 'A')]);
    const shelf = createBriefingShelf(open());
    await turn();
    shelf.change(rename('a', 'Ab'));
    await turn();
    leave();
    expect(state.left).toEqual([]);
  });

  test('undoes and redoes, and keeps what it then shows', async () => {
    const { state, open } = device([emptyBriefing('a', 'A')]);
    const shelf = createBriefingShelf(open());
    await turn();
    shelf.change(() => []);
    shelf.undo();
    await turn();
    expect(titles(state.kept)).toEqual(['A']);
    shelf.redo();
    await turn();
    expect(titles(state.kept)).toEqual([]);
  });

  test('typing in a field is one step until the field is left', async () => {
    const shelf = createBriefingShelf(device([emptyBriefing('a', 'A')]).open());
    await turn();
    for (const title of ['N', 'Ne', 'New']) shelf.change(rename('a', title), 'a.title');
    shelf.endStep();
    shelf.change(rename('a', 'Newer'), 'a.title');
    shelf.undo();
    expect(titles(shelf.all())).toEqual(['New']);
    shelf.undo();
    expect(titles(shelf.all())).toEqual(['A']);
  });

  test('loses nothing that was made before the device answered, and loading is no step to undo', async () => {
    const { state, open } = device([emptyBriefing('a', 'A')]);
    const shelf = createBriefingShelf(open());
    shelf.change((all) => [...all, emptyBriefing('b', 'B')]);
    await turn();
    expect(titles(shelf.all())).toEqual(['A', 'B']);
    expect(titles(state.kept)).toEqual(['A', 'B']);
    shelf.undo();
    expect(titles(shelf.all())).toEqual(['A', 'B']);
  });

  test('goes on without the device and says so, and keeps everything when there is room again', async () => {
    const { state, open } = device();
    const shelf = createBriefingShelf(open());
    await turn();
    state.isFull = true;
    shelf.change(() => [emptyBriefing('a', 'A')]);
    await turn();
    expect(titles(shelf.all())).toEqual(['A']);
    expect(shelf.api.getState().isUnkept).toBe(true);
    state.isFull = false;
    shelf.change((all) => [...all, emptyBriefing('b', 'B')]);
    await turn();
    expect(shelf.api.getState().isUnkept).toBe(false);
    expect(titles(state.kept)).toEqual(['A', 'B']);
  });

  test('says so when the device cannot be read', async () => {
    const blocked: BriefingStorage = {
      ...FORGETFUL,
      read: () => Promise.reject(),
      update: () => Promise.reject(),
    };
    const shelf = createBriefingShelf(blocked);
    await turn();
    expect(shelf.api.getState()).toMatchObject({ status: 'ready', isUnkept: true });
  });
});

describe('two windows', () => {
  test('show what the other made', async () => {
    const { open } = device();
    const [one, other] = [createBriefingShelf(open()), createBriefingShelf(open())];
    await turn();
    one.change((all) => [...all, emptyBriefing('a', 'A')]);
    await turn();
    other.change((all) => [...all, emptyBriefing('b', 'B')]);
    await turn();
    expect(titles(one.all())).toEqual(['A', 'B']);
    expect(titles(other.all())).toEqual(['A', 'B']);
  });

  test('never undo what the other made', async () => {
    const { state, open } = device([emptyBriefing('a', 'A')]);
    const [one, other] = [createBriefingShelf(open()), createBriefingShelf(open())];
    await turn();
    one.change((all) => [...all, emptyBriefing('b', 'B')]);
    await turn();
    other.change(rename('a', 'A of the other'));
    other.change((all) => [...all, emptyBriefing('c', 'C')]);
    await turn();
    one.undo();
    await turn();
    expect(titles(state.kept)).toEqual(['A of the other', 'C']);
    one.redo();
    await turn();
    expect(titles(state.kept).toSorted()).toEqual(['A of the other', 'B', 'C']);
  });

  test('that change one briefing at the same moment leave both versions', async () => {
    const { state, open } = device([emptyBriefing('a', 'A')]);
    const [one, other] = [createBriefingShelf(open()), createBriefingShelf(open())];
    await turn();
    one.change(rename('a', 'One'));
    other.change(rename('a', 'Other'));
    await turn();
    expect(titles(state.kept).toSorted()).toEqual(['One (2)', 'Other']);
    expect(titles(one.all()).toSorted()).toEqual(titles(state.kept).toSorted());
    expect(titles(other.all()).toSorted()).toEqual(titles(state.kept).toSorted());
  });
});
