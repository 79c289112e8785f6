// On a phone the parts of the page are stacked; this bar at its foot leads to each.

import { useLanguage } from '#i18n/LanguageContext.tsx';
import styles from './StepBar.module.css';

export function StepBar() {
  const { m } = useLanguage();
  const steps = [
    { id: 'timeline', label: m['timeline.region'] },
    { id: 'events', label: m['list.label'] },
    { id: 'reader', label: m['reader.region'] },
  ];
  return (
    <nav aria-label={m['app.steps']} className={styles.bar}>
      {steps.map(({ id, label }) => (
        <button key={id} type="button" onClick={() => document.getElementById(id)?.scrollIntoView({ block: 'start' })}>
          {label}
        </button>
      ))}
    </nav>
  );
}
