// The boundary round a part of the app that is fetched when it is wanted: without it, a file that cannot be had would
// take the whole page with it. A dialog that is missing is a dialog that says so; a screen, a screen.

import { type ReactNode, Suspense, useEffect } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { removeFirstPicture } from '#timeline/layer/removeFirstPicture.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import styles from './Failure.module.css';
import { FailureWords } from './FailureWords.tsx';

interface Props {
  readonly name: string;
  readonly children: ReactNode;
}

interface DialogProps extends Props {
  readonly onClose: () => void;
}

export function DialogBoundary({ name, onClose, children }: DialogProps) {
  const { m } = useLanguage();
  return (
    <ErrorBoundary
      renderFailure={(error, retry) => (
        <Dialog title={m['panel.failed'](name)} closeLabel={m['app.close']} onClose={onClose}>
          <div role="alert" className={styles.inDialog}>
            <FailureWords error={error} retry={retry} />
          </div>
        </Dialog>
      )}
    >
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}

interface ScreenProps extends Props {
  /** Null where nothing lies behind the screen. */
  readonly leave: { readonly label: string; readonly onLeave: () => void } | null;
}

export function ScreenBoundary({ name, leave, children }: ScreenProps) {
  return (
    <ErrorBoundary
      renderFailure={(error, retry) => <FailedScreen name={name} leave={leave} error={error} retry={retry} />}
    >
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}

interface FailedScreenProps extends Omit<ScreenProps, 'children'> {
  readonly error: unknown;
  readonly retry: () => void;
}

function FailedScreen({ name, leave, error, retry }: FailedScreenProps) {
  const { m } = useLanguage();
  useEffect(removeFirstPicture, []);
  return (
    <main className={styles.screen}>
      <div role="alert">
        <h1>{m['panel.failed'](name)}</h1>
        <FailureWords error={error} retry={retry}>
          {leave && (
            <button type="button" onClick={leave.onLeave}>
              {leave.label}
            </button>
          )}
        </FailureWords>
      </div>
    </main>
  );
}
