/**
 * Remembers the last call: the same arguments by identity give the same result object, so that
 * what hangs on it (a React render, a further selector) does not run again.
 */
export function memoize<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args) => {
    if (last?.args.length === args.length && args.every((arg, i) => Object.is(arg, last?.args[i]))) {
      return last.result;
    }
    last = { args, result: compute(...args) };
    return last.result;
  };
}
