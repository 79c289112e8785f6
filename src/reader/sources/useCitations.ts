// Copies citations and saves them, and says what became of it.

import { useEffect, useState } from 'react';
import type { Source } from '#domain/record/model.ts';
import { citationOf } from '#i18n/citation.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { fetchPart } from '#lib/fetchPart.ts';
import { obstacleOf } from '#lib/notFetched.ts';
import type { CitationFormat } from './CitationButtons.tsx';

const SHOWN_MS = 5000;

interface Said {
  readonly words: string;
  readonly isFailure: boolean;
  /** Tells the same words said twice from each other. */
  readonly time: number;
}

export function useCitations() {
  const speech = useLanguage();
  const { m, language } = speech;
  const [said, setSaid] = useState<Said | null>(null);
  const say = (words: string, isFailure = false) =>
    setSaid((before) => ({ words, isFailure, time: (before?.time ?? 0) + 1 }));
  useEffect(() => {
    // What went wrong stays to be read.
    if (said === null || said.isFailure) return undefined;
    const timer = setTimeout(() => setSaid(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);

  /** A line each. */
  const copy = async (sources: readonly Source[]) => {
    try {
      // Where the page may not copy at all there is no clipboard.
      await navigator.clipboard.writeText(sources.map((source) => citationOf(source, m, language)).join('\n'));
      say(m['reader.sources.copied'](sources.length));
    } catch {
      say(m['reader.sources.notCopied'], true);
    }
  };
  const save = async (format: CitationFormat, sources: readonly Source[], title: string) => {
    try {
      const { saveCitations } = await fetchPart(() => import('./saveCitations.ts'));
      say(m['sharing.done'](saveCitations(format, sources, title, speech)));
    } catch (reason) {
      say(m['sharing.failed'](format, m[`part.${obstacleOf(reason)}`]), true);
    }
  };
  return { said, copy, save };
}
