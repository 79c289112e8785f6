// Tells what could not be fetched, a text or a part of the app, from what went wrong with it in hand.

export class NotFetched extends Error {}

export function fetched<Value>(work: Promise<Value>): Promise<Value> {
  return work.catch((reason: unknown) => {
    throw new NotFetched(String(reason), { cause: reason });
  });
}
