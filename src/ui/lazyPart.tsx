// A part of the app that is fetched when it is first shown. Unlike React's own `lazy`, which remembers a failure for as
// long as the page lives, it asks again the next time it is shown after a boundary has caught the failure.

import { type ComponentType, createElement, lazy } from 'react';
import { fetchPart } from '#lib/fetchPart.ts';

/** What to do before a part that failed is shown again. */
const forgetters = new WeakMap<object, () => void>();

/** Throws NotFetched to the boundary around it when the part cannot be had. Waits in the Suspense around it. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const ask = () =>
    lazy(async () => {
      try {
        return { default: await fetchPart(load) };
      } catch (reason) {
        forgetters.set(reason as object, () => {
          part = ask();
        });
        throw reason;
      }
    });
  let part = ask();
  return function Part(props: Props) {
    return createElement(part as ComponentType<Props>, props);
  };
}

/** For boundaries: what failed with this error is fetched again when it is shown again. */
export function forgetFailure(error: unknown): void {
  if (typeof error === 'object' && error !== null) forgetters.get(error)?.();
}
