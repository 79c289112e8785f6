// The larger visit or forum an event belongs to, and the smaller ones inside it.

import { useMemo } from 'react';
import type { EventRecord } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { EventLink } from '#reader/article/EventLink.tsx';
import styles from '#reader/Reader.module.css';
import { useRecord } from '#store/StoreContext.tsx';

export function PartOf({ event }: { readonly event: EventRecord }) {
  const { m } = useLanguage();
  const { events, ordinalOf, wholes } = useRecord().indices;
  const ordinal = ordinalOf.get(event.id) ?? -1;
  const whole = events.at(wholes[ordinal] ?? -1);
  const parts = useMemo(
    () => Array.from(wholes.keys()).flatMap((part) => (wholes[part] === ordinal ? (events.at(part) ?? []) : [])),
    [events, wholes, ordinal],
  );
  if (!whole && parts.length === 0) return null;
  const related = whole ? [whole] : parts;
  return (
    <div className={styles.related}>
      <h3>{whole ? m['reader.partOf'] : m['reader.parts']}</h3>
      <ul>
        {related.map((other) => (
          <li key={other.id} dir="auto">
            <EventLink id={other.id}>
              <Words of={other.title} />
            </EventLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
