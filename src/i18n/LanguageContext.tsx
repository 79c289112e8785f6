// The language of the interface and its words, for every component below.

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Language } from './languages.ts';
import { loadMessages } from './loadMessages.ts';
import { en, type Messages } from './messages/en.ts';

interface Speech {
  readonly language: Language;
  readonly m: Messages;
}

const LanguageContext = createContext<Speech>({ language: 'en', m: en });

interface Props {
  readonly language: Language;
  /** The words to begin with, loaded before the first drawing. */
  readonly initial: Speech;
  readonly children: ReactNode;
}

/** Follows `language`; the words of the last language stay until those of the new one have arrived. */
export function LanguageProvider({ language, initial, children }: Props) {
  const [speech, setSpeech] = useState(initial);
  useEffect(() => {
    let isCurrent = true;
    loadMessages(language).then((m) => {
      if (isCurrent) setSpeech({ language, m });
    }, console.error);
    return () => {
      isCurrent = false;
    };
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = speech.language;
  }, [speech.language]);
  return <LanguageContext value={speech}>{children}</LanguageContext>;
}

/** `m['area.thing']` is a text or a function that makes one. */
export function useLanguage(): Speech {
  return useContext(LanguageContext);
}
