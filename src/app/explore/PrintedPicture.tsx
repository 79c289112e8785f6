// What stands in the place of the chart on paper. Its part is fetched once the first view is there, because printing
// waits for nothing.

import { Suspense, useEffect, useState } from 'react';
import styles from '#app/App.module.css';
import { Panel } from '#app/Panel.tsx';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { lazyPart } from '#ui/lazyPart.tsx';

const PrintPicture = lazyPart(async () => (await import('#sharing/picture/PrintPicture.tsx')).PrintPicture);
const LATEST_MS = 2000;

export function PrintedPicture() {
  const { m } = useLanguage();
  const [isWanted, setWanted] = useState(false);
  useEffect(() => whenIdle(() => setWanted(true)), []);
  return (
    <div className={styles.printed}>
      <Panel name={m['picture.name']}>
        <Suspense fallback={null}>{isWanted && <PrintPicture />}</Suspense>
      </Panel>
    </div>
  );
}

/** Returns the undoing. */
function whenIdle(act: () => void): () => void {
  // Not every browser tells when it is idle.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, LATEST_MS);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: LATEST_MS });
  return () => cancelIdleCallback(handle);
}
