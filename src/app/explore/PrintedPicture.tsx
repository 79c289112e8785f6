// What stands in the place of the chart on paper. Its part is fetched once the first view is there, because printing
// waits for nothing.

import { Suspense, useEffect, useState } from 'react';
import styles from '#app/App.module.css';
import { Panel } from '#app/Panel.tsx';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { lazyPart } from '#ui/lazyPart.tsx';

const PrintPicture = lazyPart(async () => (await import('#sharing/picture/PrintPicture.tsx')).PrintPicture);
const AFTER_FIRST_VIEW_MS = 2000;

export function PrintedPicture() {
  const { m } = useLanguage();
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWanted(true), AFTER_FIRST_VIEW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.printed}>
      <Panel name={m['picture.name']}>
        <Suspense fallback={null}>{isWanted && <PrintPicture />}</Suspense>
      </Panel>
    </div>
  );
}
