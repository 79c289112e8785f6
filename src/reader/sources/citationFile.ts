// The sources of an event as a file for programs that keep references. Its writers are fetched when they are asked for.

import { localize, type Source } from '#domain/record/model.ts';
import type { CitedSource } from '#formats/citations/citedSource.ts';
import type { Speech } from '#i18n/LanguageContext.tsx';
import { fetchPart } from '#lib/fetchPart.ts';

/** As they are called in every language. */
export const CITATION_FORMATS = ['BibTeX', 'RIS'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

interface CitationFile {
  readonly extension: string;
  readonly type: string;
  readonly text: string;
}

/** Rejects with NotFetched. */
export async function writeCitations(
  format: CitationFormat,
  sources: readonly Source[],
  speech: Speech,
): Promise<CitationFile> {
  const cited = sources.map((source) => citedSource(source, speech));
  switch (format) {
    case 'BibTeX': {
      const { writeBibtex } = await fetchPart(() => import('#formats/citations/bibtex.ts'));
      return { extension: 'bib', type: 'application/x-bibtex', text: writeBibtex(cited) };
    }
    case 'RIS': {
      const { writeRis } = await fetchPart(() => import('#formats/citations/ris.ts'));
      return { extension: 'ris', type: 'application/x-research-info-systems', text: writeRis(cited) };
    }
  }
}

function citedSource(source: Source, { m, language }: Speech): CitedSource {
  const { id, title, isTitleRead, published, accessed, url, address, read } = source;
  const notes = [
    isTitleRead ? null : m['reader.source.described'],
    read === 'opening' ? m['reader.source.opening'] : null,
    address,
  ];
  return {
    id,
    title,
    isTitleRead,
    publisher: localize(source.publisher, language).text,
    published,
    accessed,
    language: source.language,
    url,
    notes: notes.filter((note) => note !== null),
  };
}
