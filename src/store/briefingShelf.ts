// The user's briefings: kept on the device (IndexedDB), many and named, with undo and redo. Beside the store
// of the view, because they live as long as the device remembers and not as long as the page. Other windows
// of the app hold the same briefings: what they make is taken over, never overwritten.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Briefing } from '#domain/briefing/briefing.ts';
import { endStep, type History, rebase, record, redo, startHistory, undo } from '#domain/briefing/history.ts';
import { recoverUnkept, type Unkept, unkeptOf } from '#domain/briefing/journal.ts';
import { isSameList, mergeBriefings, withChanges } from '#domain/briefing/mergeBriefings.ts';

type Briefings = readonly Briefing[];

/** Where the briefings are kept; a rejected promise means that the storage is full or blocked. */
export interface BriefingStorage {
  /** `unread` is the stored text when this version could not read all of it. */
  readonly read: () => Promise<{ readonly briefings: Briefings; readonly unread: string | null }>;
  /** One step: what is stored in, what shall be stored out. No other window comes between. */
  readonly update: (change: (stored: Briefings) => Briefings) => Promise<void>;
  /** Calls back when another window has stored something. */
  readonly watch: (onChange: () => void) => void;
  /** Asks when the page goes for what it has not kept; null for nothing. It is kept at once, for `left`. */
  readonly onLeave: (unkept: () => Unkept | null) => void;
  /** What pages that went had not kept, and how to say that it is kept now. */
  readonly left: () => { readonly unkept: readonly Unkept[]; readonly drop: () => void };
}

/** Keeps nothing. */
export const FORGETFUL: BriefingStorage = {
  read: async () => ({ briefings: [], unread: null }),
  update: async () => {},
  watch: () => {},
  onLeave: () => {},
  left: () => ({ unkept: [], drop: () => {} }),
};

export interface ShelfState {
  readonly status: 'loading' | 'ready';
  readonly history: History<Briefings>;
  /** The last attempt to keep the briefings failed; they live only as long as the page. */
  readonly isUnkept: boolean;
  /** What the device held and this version could not read; it has been set aside. */
  readonly unread: string | null;
  /** The briefing that "add this view" adds to. */
  readonly openId: string | null;
}

export interface BriefingShelf {
  readonly api: StoreApi<ShelfState>;
  readonly all: () => Briefings;
  readonly find: (id: string) => Briefing | undefined;
  /** One step that can be undone; changes of the same `step` that follow each other are one. */
  readonly change: (change: (briefings: Briefings) => Briefings, step?: string) => void;
  readonly endStep: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly open: (id: string | null) => void;
}

export function createBriefingShelf(storage: BriefingStorage, newId: () => string = newUuid): BriefingShelf {
  const api = createStore<ShelfState>()(() => ({
    status: 'loading',
    history: startHistory<Briefings>([]),
    isUnkept: false,
    unread: null,
    openId: null,
  }));
  const all = () => api.getState().history.present;
  /** What this window and the device last agreed on. */
  let agreed: Briefings = [];
  let isDirty = false;
  /** What is being written. */
  let sent: Briefings | null = null;

  /** Takes over what the device holds that `ours`, of a moment ago, did not. */
  const takeOver = (ours: Briefings, merged: Briefings) => {
    agreed = merged;
    if (isSameList(ours, merged)) return;
    api.setState(({ history }) => ({
      history: rebase(
        history,
        mergeBriefings(ours, history.present, merged, newId),
        (moment) => withChanges(moment, ours, merged),
        isSameList,
      ),
    }));
  };
  const keep = async () => {
    if (!isDirty) return;
    isDirty = false;
    const ours = all();
    let merged = ours;
    sent = ours;
    try {
      await storage.update((stored) => {
        merged = mergeBriefings(agreed, ours, stored, newId);
        return merged;
      });
      takeOver(ours, merged);
      api.setState({ isUnkept: false });
    } catch {
      isDirty = true;
      api.setState({ isUnkept: true });
    } finally {
      sent = null;
    }
  };
  const look = async () => {
    if (isDirty) return keep();
    const ours = all();
    const { briefings } = await storage.read();
    takeOver(ours, briefings);
  };
  const begin = async () => {
    try {
      const { briefings, unread } = await storage.read();
      agreed = briefings;
      const { unkept, drop } = storage.left();
      const whole = unkept.reduce((known, one) => recoverUnkept(one, known, newId), briefings);
      // What was made before the device answered stands beside what it remembered.
      api.setState(({ history }) => ({
        history: startHistory(mergeBriefings([], whole, history.present, newId)),
        unread,
        status: 'ready',
      }));
      if (unkept.length === 0) return;
      isDirty = true;
      await keep();
      if (!isDirty) drop();
    } catch {
      api.setState({ status: 'ready', isUnkept: true });
    }
  };
  let work = begin();
  const afterThat = (task: () => Promise<void>) => {
    work = work.then(task).catch(console.info);
  };
  const step = (move: (history: History<Briefings>) => History<Briefings>) => {
    const { history } = api.getState();
    const next = move(history);
    if (next === history) return;
    api.setState({ history: next });
    isDirty = true;
    afterThat(keep);
  };
  storage.watch(() => afterThat(look));
  storage.onLeave(() => (isDirty || sent ? unkeptOf(agreed, sent ?? agreed, all()) : null));

  return {
    api,
    all,
    find: (id) => all().find((briefing) => briefing.id === id),
    change: (change, name) => step((history) => record(history, change(history.present), name ?? null)),
    endStep: () => api.setState(({ history }) => ({ history: endStep(history) })),
    undo: () => step(undo),
    redo: () => step(redo),
    open: (openId) => api.setState({ openId }),
  };
}

function newUuid(): string {
  return crypto.randomUUID();
}
