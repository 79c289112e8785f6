// Undo and redo over values that are never changed in place.

export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
  /** The name of the step that led to the present, while it goes on: typing in a field is one step. */
  readonly step: string | null;
}

const MOST_STEPS = 200;

export function startHistory<Value>(present: Value): History<Value> {
  return { past: [], present, future: [], step: null };
}

/** A new step, or more of the one that goes on under the same name. What was undone before it is gone. */
export function record<Value>(history: History<Value>, next: Value, step: string | null = null): History<Value> {
  const { past, present } = history;
  if (Object.is(present, next)) return history;
  if (step !== null && step === history.step) return { past, present: next, future: [], step };
  return { past: [...past, present].slice(-MOST_STEPS), present: next, future: [], step };
}

/** Whatever comes next is a step of its own. */
export function endStep<Value>(history: History<Value>): History<Value> {
  return history.step === null ? history : { ...history, step: null };
}

/** Itself when there is nothing to undo. */
export function undo<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history;
  const last = past.at(-1);
  if (last === undefined) return history;
  return { past: past.slice(0, -1), present: last, future: [present, ...future], step: null };
}

/** Itself when there is nothing to redo. */
export function redo<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  return next === undefined ? history : { past: [...past, present], present: next, future: rest, step: null };
}

/** The same steps over another present; `adapt` brings every other moment in line, `isSame` finds steps that are none. */
export function rebase<Value>(
  { past, future, step }: History<Value>,
  present: Value,
  adapt: (value: Value) => Value,
  isSame: (a: Value, b: Value) => boolean,
): History<Value> {
  const before = past.map(adapt).filter((value, i, all) => !isSame(value, all[i + 1] ?? present));
  const after = future.map(adapt).filter((value, i, all) => !isSame(value, all[i - 1] ?? present));
  return { past: before, present, future: after, step };
}
