// How much a document may hold. A tab has to keep it in memory several times over while it is read.

export const MOST_EVENTS = 100_000;
export const MOST_BYTES = 200_000_000;
/** Of files opened together. */
export const MOST_FILES = 100;
