// The live picture of a scene: the timeline, which glides from window to window, the ledger at the chosen event, or the
// accounts of that event.

import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Panel } from '#app/Panel.tsx';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import styles from '#stage/Stage.module.css';
import { useAppState, useRecord } from '#store/StoreContext.tsx';
import { TimelineChart } from '#timeline/TimelineChart.tsx';
import { lazyPart } from '#ui/lazyPart.tsx';

const Ledger = lazyPart(async () => (await import('#ledger/Ledger.tsx')).Ledger);
const Accounts = lazyPart(async () => (await import('#accounts/Accounts.tsx')).Accounts);
const GLIDE_MS = 400;

export function StagePicture({ scene }: { readonly scene: string }) {
  const { m } = useLanguage();
  const view = useAppState((state) => state.view);
  const textSize = useTextSize();
  return (
    <Panel name={m[`${view}.region`]}>
      {view === 'timeline' && <TimelineChart key={textSize} glideMs={GLIDE_MS} isFilling />}
      {view === 'ledger' && <StageLedger scene={scene} />}
      {view === 'accounts' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long accounts are scrolled with the keyboard
        <div key={scene} className={`${styles.ledger} ${styles.accounts}`} tabIndex={0}>
          <Accounts isBare />
        </div>
      )}
    </Panel>
  );
}

/** The page's text grows with the screen; vis keeps the heights it once measured, so that it must begin anew. */
function useTextSize(): string {
  return useSyncExternalStore(
    (onChange) => {
      window.addEventListener('resize', onChange);
      return () => window.removeEventListener('resize', onChange);
    },
    () => getComputedStyle(document.documentElement).fontSize,
  );
}

function StageLedger({ scene }: { readonly scene: string }) {
  const selection = useAppState((state) => state.selection);
  const { textLanguages } = useRecord();
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each scene, and when its entries have arrived
  useEffect(() => {
    const entry = selection ? box.current?.querySelector('[data-selected="true"]') : null;
    if (entry && box.current) {
      const { top } = entry.getBoundingClientRect();
      box.current.scrollBy({ top: top - box.current.getBoundingClientRect().top - 40 });
    } else box.current?.scrollTo({ top: 0 });
  }, [scene, selection, textLanguages]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long ledger is scrolled with the keyboard
    <div ref={box} className={styles.ledger} tabIndex={0}>
      <Ledger isBare />
    </div>
  );
}
