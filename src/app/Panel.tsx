// A panel behind its own error boundary, with the words for when it fails.

import type { ReactNode } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';

export function Panel({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { m } = useLanguage();
  return (
    <ErrorBoundary title={m['panel.failed'](name)} detail={m['panel.failed.detail']} retry={m['panel.retry']}>
      {children}
    </ErrorBoundary>
  );
}
