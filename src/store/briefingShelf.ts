// The user's briefings: kept on the device (IndexedDB), many and named, with undo and redo. Beside the store
// of the view, because they live as long as the device remembers and not as long as the page.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Briefing } from '#domain/briefing/briefing.ts';
import { type History, record, redo, startHistory, undo } from '#domain/briefing/history.ts';

/** Where the briefings are kept; a rejected promise means that the storage is full or blocked. */
export interface BriefingStorage {
  readonly read: () => Promise<readonly Briefing[]>;
  readonly write: (briefings: readonly Briefing[]) => Promise<void>;
}

/** Keeps nothing. */
export const FORGETFUL: BriefingStorage = { read: async () => [], write: async () => {} };

export interface ShelfState {
  readonly status: 'loading' | 'ready';
  readonly history: History<readonly Briefing[]>;
  /** The last attempt to keep the briefings failed; they live only as long as the page. */
  readonly isUnkept: boolean;
  /** The briefing that "add this view" adds to. */
  readonly openId: string | null;
}

export interface BriefingShelf {
  readonly api: StoreApi<ShelfState>;
  readonly all: () => readonly Briefing[];
  readonly find: (id: string) => Briefing | undefined;
  /** One step that can be undone. */
  readonly change: (change: (briefings: readonly Briefing[]) => readonly Briefing[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly open: (id: string | null) => void;
}

export function createBriefingShelf(storage: BriefingStorage): BriefingShelf {
  const api = createStore<ShelfState>()(() => ({
    status: 'loading',
    history: startHistory<readonly Briefing[]>([]),
    isUnkept: false,
    openId: null,
  }));
  let writing = Promise.resolve();
  const keep = (briefings: readonly Briefing[]) => {
    writing = writing
      .then(() => storage.write(briefings))
      .then(
        () => api.setState({ isUnkept: false }),
        () => api.setState({ isUnkept: true }),
      );
  };
  const step = (move: (history: History<readonly Briefing[]>) => History<readonly Briefing[]>) => {
    const { history } = api.getState();
    const next = move(history);
    if (next === history) return;
    api.setState({ history: next });
    keep(next.present);
  };
  const settle = (kept: readonly Briefing[], isUnkept: boolean) =>
    api.setState(({ history }) => {
      // What was made before the device answered stands beside what it remembered.
      const known = new Set(history.present.map(({ id }) => id));
      const present = [...kept.filter(({ id }) => !known.has(id)), ...history.present];
      return { status: 'ready', history: startHistory(present), isUnkept };
    });
  storage.read().then(
    (kept) => settle(kept, false),
    () => settle([], true),
  );
  return {
    api,
    all: () => api.getState().history.present,
    find: (id) => api.getState().history.present.find((briefing) => briefing.id === id),
    change: (change) => step((history) => record(history, change(history.present))),
    undo: () => step(undo),
    redo: () => step(redo),
    open: (openId) => api.setState({ openId }),
  };
}
