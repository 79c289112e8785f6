// A panel behind its own error boundary, with the words for when it fails or a part of it cannot be fetched.

import type { ReactNode } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import styles from './parts/Failure.module.css';
import { FailureWords } from './parts/FailureWords.tsx';

export function Panel({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { m } = useLanguage();
  return (
    <ErrorBoundary
      renderFailure={(error, retry) => (
        <div role="alert" className={styles.panel}>
          <h2>{m['panel.failed'](name)}</h2>
          <FailureWords error={error} retry={retry} />
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
