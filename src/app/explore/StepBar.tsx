// On a phone the parts of the page are stacked; this bar at its foot leads to each and says which one is read.

import { useEffect, useState } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useAppState } from '#store/StoreContext.tsx';
import styles from './StepBar.module.css';

const PARTS = { timeline: ['timeline', 'events', 'reader'], ledger: ['ledger', 'reader'], accounts: [] } as const;
type Part = (typeof PARTS)[keyof typeof PARTS][number];

export function StepBar() {
  const { m } = useLanguage();
  const view = useAppState((state) => state.view);
  const parts = PARTS[view];
  const current = useCurrentPart(parts);
  const labels: Readonly<Record<Part, string>> = {
    timeline: m['timeline.region'],
    ledger: m['ledger.region'],
    events: m['list.label'],
    reader: m['reader.region'],
  };
  // A page of one part has nowhere to go.
  if (parts.length === 0) return null;
  return (
    <nav aria-label={m['app.steps']} className={styles.bar}>
      {parts.map((part) => (
        <button
          key={part}
          type="button"
          aria-current={part === current ? 'location' : undefined}
          onClick={() => leadTo(part)}
        >
          {labels[part]}
        </button>
      ))}
    </nav>
  );
}

/** The list begins where one left it: at the chosen event, if it stands there. */
function leadTo(part: Part): void {
  const row = part === 'events' ? document.querySelector('#events [aria-current="true"]') : null;
  if (row) row.scrollIntoView({ block: 'center' });
  else document.getElementById(part)?.scrollIntoView({ block: 'start' });
}

/** The part that crosses the middle of the window; Explore.tsx marks them with `data-part`. */
function useCurrentPart(parts: readonly Part[]): Part | null {
  const [current, setCurrent] = useState<Part | null>(null);
  useEffect(() => {
    const crossing = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const part = target.getAttribute('data-part') ?? '';
          if (isIntersecting) crossing.add(part);
          else crossing.delete(part);
        }
        setCurrent(parts.findLast((part) => crossing.has(part)) ?? null);
      },
      { rootMargin: '-50% 0px -50% 0px' },
    );
    for (const element of document.querySelectorAll('[data-part]')) observer.observe(element);
    return () => observer.disconnect();
  }, [parts]);
  return current;
}
