// The files of a dataset in split form, and how the texts of a large one are cut.

/** Up to so many events, the texts of a language are one file. */
export const MOST_EVENTS_WHOLE = 2000;
const EVENTS_A_PART = 250;

export function isInParts(events: number): boolean {
  return events > MOST_EVENTS_WHOLE;
}

/** The part that holds the texts of the event at an ordinal. */
export function partOf(ordinal: number): number {
  return Math.floor(ordinal / EVENTS_A_PART);
}

export function textsPartName(language: string, part: number): string {
  return `texts.${language}.${part}.json`;
}

/** The packed index of a language. */
export function indexName(language: string): string {
  return `index.${language}.nenpyo`;
}

export function textsName(language: string): string {
  return `texts.${language}.json`;
}

/** The parts of so many events, each with its first and last ordinal, the last one not included. */
export function partsOf(
  events: number,
): readonly { readonly part: number; readonly from: number; readonly to: number }[] {
  return Array.from({ length: Math.ceil(events / EVENTS_A_PART) }, (_, part) => ({
    part,
    from: part * EVENTS_A_PART,
    to: Math.min((part + 1) * EVENTS_A_PART, events),
  }));
}
