// Ids in any script: what a record is called in addresses, references and files of a dataset.

/** Letters, marks and digits of any script, `.`, `_` and `-`; the first is a letter or a digit. */
export const ID = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,127}$/u;

const LONGEST_ID = 128;

export function isId(text: string): boolean {
  return ID.test(text);
}

/** The nearest thing to a text that is an id: `Visit 1/2` → `Visit-1-2`; '' when no letter or digit is in it. */
export function toId(text: string): string {
  const parts = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  return [...parts].slice(0, LONGEST_ID).join('').replace(/-+$/, '');
}
