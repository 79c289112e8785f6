// Copies citations and saves them, and says what became of it.

import type { Source } from '#domain/record/model.ts';
import { citationOf } from '#i18n/citation.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { fetchPart } from '#lib/fetchPart.ts';
import { obstacleOf } from '#lib/notFetched.ts';
import { useNotice } from '#ui/useNotice.ts';
import type { CitationFormat } from './CitationButtons.tsx';

export function useCitations() {
  const speech = useLanguage();
  const { m, language } = speech;
  const [said, say] = useNotice();

  /** A line each. */
  const copy = async (sources: readonly Source[], done: string) => {
    try {
      // Where the page may not copy at all there is no clipboard.
      await navigator.clipboard.writeText(sources.map((source) => citationOf(source, m, language)).join('\n'));
      say(done);
    } catch {
      say(m['reader.sources.notCopied']);
    }
  };
  const save = async (format: CitationFormat, sources: readonly Source[], title: string) => {
    try {
      const { saveCitations } = await fetchPart(() => import('./saveCitations.ts'));
      say(m['sharing.done'](saveCitations(format, sources, title, speech)));
    } catch (reason) {
      say(m['sharing.failed'](format, m[`part.${obstacleOf(reason)}`]));
    }
  };
  return { said, copy, save };
}
