// The source line: who published what the chosen event rests on, else which record this is.

import { nameOfSource } from '#domain/record/nameOfSource.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import styles from './Stage.module.css';

const MOST_SOURCES = 4;

export function StageSource() {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const { dataset, sourceById } = useRecord().indices;
  const event = useAppState(select.selectedEvent);
  const publishers = new Set(event?.sources.flatMap((id) => nameOfSource(sourceById.get(id), language) || []));
  return (
    <p className={styles.source} dir="auto">
      {publishers.size > 0 ? (
        `${m['stage.sources']} ${[...publishers].slice(0, MOST_SOURCES).join(' · ')}${publishers.size > MOST_SOURCES ? ' …' : ''}`
      ) : (
        <Words of={dataset.info.title} />
      )}
    </p>
  );
}
