// Saves the sources of an event as a file for programs that keep references. Fetched when it is asked for.

import { localize, type Source } from '#domain/record/model.ts';
import { writeBibtex } from '#formats/citations/bibtex.ts';
import type { CitedSource } from '#formats/citations/citedSource.ts';
import { writeRis } from '#formats/citations/ris.ts';
import type { Speech } from '#i18n/LanguageContext.tsx';
import { fileNameOf } from '#lib/fileName.ts';
import { saveFile } from '#ui/saveFile.ts';
import type { CitationFormat } from './CitationButtons.tsx';

const FALLBACK = 'sources';
const FILES = {
  BibTeX: { write: writeBibtex, extension: 'bib', type: 'application/x-bibtex' },
  RIS: { write: writeRis, extension: 'ris', type: 'application/x-research-info-systems' },
} as const satisfies Readonly<Record<CitationFormat, unknown>>;

/** The name of the file. */
export function saveCitations(
  format: CitationFormat,
  sources: readonly Source[],
  title: string,
  speech: Speech,
): string {
  const { write, extension, type } = FILES[format];
  const name = fileNameOf(title, extension, FALLBACK);
  saveFile(name, write(sources.map((source) => citedSource(source, speech))), type);
  return name;
}

function citedSource(source: Source, { m, language }: Speech): CitedSource {
  const { isTitleRead, address, read } = source;
  const notes = [
    isTitleRead ? null : m['reader.source.described'],
    read === 'opening' ? m['reader.source.opening'] : null,
    address,
  ];
  return {
    ...source,
    publisher: localize(source.publisher, language).text,
    notes: notes.filter((note) => note !== null),
  };
}
