import { describe, expect, test } from 'vitest';
import { type Briefing, emptyBriefing } from '#domain/briefing/briefing.ts';
import { type BriefingStorage, createBriefingShelf } from './briefingShelf.ts';

function memory(kept: readonly Briefing[] = []): BriefingStorage & { kept: readonly Briefing[] } {
  const storage = {
    kept,
    read: async () => storage.kept,
    write: async (briefings: readonly Briefing[]) => {
      storage.kept = briefings;
    },
  };
  return storage;
}

const turn = () => new Promise((resolve) => setTimeout(resolve));
const titles = (briefings: readonly Briefing[]) => briefings.map(({ title }) => title);

describe('the shelf', () => {
  test('holds what the device kept and keeps what is changed', async () => {
    const storage = memory([emptyBriefing('a', 'A')]);
    const shelf = createBriefingShelf(storage);
    await turn();
    shelf.change((all) => [...all, emptyBriefing('b', 'B')]);
    await turn();
    expect(titles(storage.kept)).toEqual(['A', 'B']);
    expect(shelf.find('b')?.title).toBe('B');
  });

  test('undoes and redoes, and keeps what it then shows', async () => {
    const storage = memory([emptyBriefing('a', 'A')]);
    const shelf = createBriefingShelf(storage);
    await turn();
    shelf.change(() => []);
    shelf.undo();
    await turn();
    expect(titles(storage.kept)).toEqual(['A']);
    shelf.redo();
    await turn();
    expect(titles(storage.kept)).toEqual([]);
  });

  test('loses nothing that was made before the device answered, and loading is no step to undo', async () => {
    const shelf = createBriefingShelf(memory([emptyBriefing('a', 'A')]));
    shelf.change((all) => [...all, emptyBriefing('b', 'B')]);
    await turn();
    expect(titles(shelf.all())).toEqual(['A', 'B']);
  });

  test('goes on without the device and says so', async () => {
    const blocked: BriefingStorage = { read: () => Promise.reject(), write: () => Promise.reject() };
    const shelf = createBriefingShelf(blocked);
    await turn();
    shelf.change(() => [emptyBriefing('a', 'A')]);
    await turn();
    expect(titles(shelf.all())).toEqual(['A']);
    expect(shelf.api.getState().isUnkept).toBe(true);
  });
});
