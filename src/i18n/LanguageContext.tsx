// The language of the interface and its words, for every component below.

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { fetched } from '#lib/notFetched.ts';
import type { Language } from './languages.ts';
import { loadMessages } from './loadMessages.ts';
import { en, type Messages } from './messages/en.ts';

export interface Speech {
  readonly language: Language;
  readonly m: Messages;
}

/** The words that come with the app, whatever else cannot be fetched. */
export const ENGLISH: Speech = { language: 'en', m: en };

interface MissingSpeech {
  readonly language: Language;
  readonly error: unknown;
  readonly retry: () => void;
}

const LanguageContext = createContext<Speech>(ENGLISH);
const MissingContext = createContext<MissingSpeech | null>(null);

interface Props {
  readonly language: Language;
  /** The words to begin with, loaded before the first drawing. */
  readonly initial: Speech;
  readonly children: ReactNode;
}

/** Follows `language`; the words of the last language stay until those of the new one have arrived. */
export function LanguageProvider({ language, initial, children }: Props) {
  const [speech, setSpeech] = useState(initial);
  const [missing, setMissing] = useState<MissingSpeech | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every try asks again.
  useEffect(() => {
    let isCurrent = true;
    setMissing(null);
    fetched(loadMessages(language)).then(
      (m) => {
        if (isCurrent) setSpeech({ language, m });
      },
      (error: unknown) => {
        const retry = () => setTries((before) => before + 1);
        if (isCurrent) setMissing({ language, error, retry });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [language, tries]);
  useEffect(() => {
    document.documentElement.lang = speech.language;
  }, [speech.language]);
  return (
    <LanguageContext value={speech}>
      <MissingContext value={missing}>{children}</MissingContext>
    </LanguageContext>
  );
}

/** `m['area.thing']` is a text or a function that makes one. */
export function useLanguage(): Speech {
  return useContext(LanguageContext);
}

/** The language whose words could not be fetched; null as long as those of the chosen one are there or on their way. */
export function useMissingSpeech(): MissingSpeech | null {
  return useContext(MissingContext);
}
