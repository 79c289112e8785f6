// The head over some of a facet's values: a side, a group of topics, or the others.

import type { Localized } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import styles from './FilterPanel.module.css';

export function OptionHead({ label }: { readonly label: Localized | null }) {
  const { m } = useLanguage();
  return (
    <p className={styles.head} dir="auto">
      {label ? <Words of={label} /> : m['filters.others']}
    </p>
  );
}
