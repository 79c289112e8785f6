// The words of a scene on stage: title, text, and the essentials of the chosen event.

import type { Scene } from '#domain/briefing/briefing.ts';
import { actorName } from '#domain/record/indices.ts';
import type { EventRecord } from '#domain/record/model.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import styles from './Stage.module.css';

const MOST_POSITIONS = 3;

export function StageWords({ scene }: { readonly scene: Scene }) {
  const { select } = useAppStore();
  const event = useAppState(select.selectedEvent);
  return (
    <div className={styles.words}>
      <div>
        <h1>{scene.title}</h1>
        {scene.text.split('\n').map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
          <p key={i}>{line}</p>
        ))}
      </div>
      {event && <Essentials event={event} />}
    </div>
  );
}

function Essentials({ event }: { readonly event: EventRecord }) {
  const { language } = useLanguage();
  const { indices } = useRecord();
  const place = event.place && indices.placeById.get(event.place);
  const principals = event.participants.filter(({ part }) => part === 'principal');
  return (
    <aside className={styles.essentials} aria-label={formatEventDate(event.date, language, 'long')}>
      <p className={styles.when}>
        {formatEventDate(event.date, language, 'long')}
        {place && (
          <>
            {' · '}
            <Words of={place.name} />
          </>
        )}
      </p>
      <h2>
        <Words of={event.title} />
      </h2>
      <ul>
        {principals.map(({ person, offices }) => (
          <li key={person}>
            <Words of={indices.personById.get(person)?.name ?? {}} />
            {offices.map((office) => (
              <small key={office}>
                <Words of={indices.officeById.get(office)?.title ?? {}} />
              </small>
            ))}
          </li>
        ))}
      </ul>
      <ul>
        {event.positions.slice(0, MOST_POSITIONS).map((position) => (
          <li key={position.id}>
            <strong>
              <Words of={actorName(position.actor, indices)} />{' '}
              <Words of={indices.actById.get(position.act)?.label ?? {}} />
            </strong>{' '}
            <Words of={position.statement} />
          </li>
        ))}
      </ul>
      <p className={styles.source}>
        {event.sources
          .slice(0, 3)
          .map((id) => indices.sourceById.get(id)?.publisher)
          .join(' · ')}
      </p>
    </aside>
  );
}
