// How much a document may hold. A tab has to keep it in memory several times over while it is read.

export const MOST_EVENTS = 100_000;
export const MOST_BYTES = 200_000_000;
/** As many problems are listed; the rest is counted. */
export const MOST_PROBLEMS = 100;
