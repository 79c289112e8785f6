// A briefing's name and planned length.

import { type Briefing, LONGEST_TEXT } from '#domain/briefing/briefing.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useAppStore } from '#store/StoreContext.tsx';
import styles from './BriefingEditor.module.css';

const LONGEST_MINUTES = 600;

export function BriefingFields({ briefing }: { readonly briefing: Briefing }) {
  const { m } = useLanguage();
  const { shelf } = useAppStore();
  const { id } = briefing;
  const change = (field: string, values: Partial<Briefing>) =>
    shelf.change((all) => all.map((other) => (other.id === id ? { ...other, ...values } : other)), `${id}.${field}`);
  const plan = (typed: number) => {
    const minutes = Math.min(LONGEST_MINUTES, Math.max(0, typed || 0));
    change('minutes', { plannedMinutes: minutes > 0 ? minutes : null });
  };
  return (
    <div className={styles.fields}>
      <label>
        {m['briefing.name']}
        <input
          type="text"
          dir="auto"
          value={briefing.title}
          maxLength={LONGEST_TEXT}
          data-focus-key={`${id}.name`}
          onChange={(typed) => change('name', { title: typed.target.value })}
        />
      </label>
      <label>
        {m['briefing.minutes']}
        <input
          type="number"
          min={0}
          max={LONGEST_MINUTES}
          value={briefing.plannedMinutes ?? ''}
          onChange={(typed) => plan(typed.target.valueAsNumber)}
        />
      </label>
    </div>
  );
}
