// The larger visit or forum an event belongs to, and the smaller ones inside it.

import type { EventRecord } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { useRecord } from '#store/StoreContext.tsx';
import { EventLink } from './EventLink.tsx';
import styles from './Reader.module.css';

export function PartOf({ event }: { readonly event: EventRecord }) {
  const { m } = useLanguage();
  const { events } = useRecord().indices;
  const whole = events.find(({ id }) => id === event.partOf);
  const parts = events.filter(({ partOf }) => partOf === event.id);
  if (!whole && parts.length === 0) return null;
  const related = whole ? [whole] : parts;
  return (
    <div className={styles.related}>
      <h3>{whole ? m['reader.partOf'] : m['reader.parts']}</h3>
      <ul>
        {related.map((other) => (
          <li key={other.id}>
            <EventLink id={other.id}>
              <Words of={other.title} />
            </EventLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
