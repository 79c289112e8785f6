// The line over the title: kind, place, how it was held.

import type { EventRecord } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { CardLink } from '#reader/article/LinkCard.tsx';
import styles from '#reader/Reader.module.css';
import { useRecord } from '#store/StoreContext.tsx';

export function Kicker({ event }: { readonly event: EventRecord }) {
  const { m } = useLanguage();
  const { indices } = useRecord();
  const kind = event.kind && indices.kindById.get(event.kind);
  const place = event.place ? indices.placeById.get(event.place) : undefined;
  // "Online · online" says it twice.
  const mode = event.mode && place?.type !== 'virtual' ? m[`reader.mode.${event.mode}`] : null;
  return (
    <p className={styles.kicker} dir="auto">
      {kind && (
        <span>
          <Words of={kind.label} />
        </span>
      )}
      {place && (
        <span>
          <CardLink type="place" id={place.id}>
            <Words of={place.name} />
          </CardLink>
        </span>
      )}
      {mode && <span>{mode}</span>}
    </p>
  );
}
