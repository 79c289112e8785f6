// Reads BibTeX and RIS as a program of other people reads them: with citation-js.

import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** The entries as CSL: `id`, `title`, `issued`, `URL` … */
export function readCitations(text: string): readonly Readonly<Record<string, unknown>>[] {
  return plugins.input.chain(text, { generateGraph: false });
}
