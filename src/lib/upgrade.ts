// Texts that outlive the version that wrote them.

/** `value`, written by version `from`, as the latest version would have written it: `steps[0]` leads from version 1 to 2. */
export function upgrade<Value>(value: Value, from: number, steps: readonly ((value: Value) => Value)[]): Value {
  return steps.slice(Math.max(from, 1) - 1).reduce((older, step) => step(older), value);
}
