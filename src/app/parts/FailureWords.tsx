// What went wrong with a part of the page, and what can be done: another try, or the page anew where the server has it.

import type { ReactNode } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { NotFetched } from '#lib/notFetched.ts';
import { reloadPage } from '#store/address/urlSync.ts';
import styles from './Failure.module.css';

interface Props {
  readonly error: unknown;
  readonly retry: () => void;
  /** Another way out, beside these. */
  readonly children?: ReactNode;
}

export function FailureWords({ error, retry, children }: Props) {
  const { m } = useLanguage();
  if (!(error instanceof NotFetched)) {
    return (
      <>
        <p>{m['panel.failed.detail']}</p>
        <p className={styles.reason}>{error instanceof Error ? error.message : String(error)}</p>
        <div className={styles.buttons}>
          <button type="button" onClick={retry}>
            {m['panel.retry']}
          </button>
          {children}
        </div>
      </>
    );
  }
  const { obstacle } = error;
  return (
    <>
      <p>{m[`part.${obstacle}`]}</p>
      <div className={styles.buttons}>
        {obstacle !== 'edition' && (
          <button type="button" onClick={retry}>
            {m['load.retry']}
          </button>
        )}
        {obstacle !== 'network' && (
          <button type="button" onClick={reloadPage}>
            {m['part.reload']}
          </button>
        )}
        {children}
      </div>
    </>
  );
}
