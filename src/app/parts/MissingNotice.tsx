// Says over the page, on stage as well, that what is read cannot be had: the articles, the words of a language.

import { type ReactNode, useId } from 'react';
import { useLanguage, useMissingSpeech } from '#i18n/LanguageContext.tsx';
import { LANGUAGE_NAMES } from '#i18n/languages.ts';
import styles from './Failure.module.css';
import { FailureWords } from './FailureWords.tsx';

interface Props {
  readonly text: string;
  readonly error: unknown;
  readonly retry: () => void;
}

export function MissingNotice({ text, error, retry }: Props) {
  const id = useId();
  return (
    <div role="alert" aria-labelledby={id} className={styles.notice}>
      <h2 id={id}>{text}</h2>
      <FailureWords error={error} retry={retry} />
    </div>
  );
}

/** Where such notices stand, one under the other. */
export function MissingNotices({ children }: { readonly children: ReactNode }) {
  const { m } = useLanguage();
  const missing = useMissingSpeech();
  return (
    <div className={styles.notices}>
      {children}
      {missing && (
        <MissingNotice
          text={m['part.language'](LANGUAGE_NAMES[missing.language])}
          error={missing.error}
          retry={missing.retry}
        />
      )}
    </div>
  );
}
