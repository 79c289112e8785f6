// The words on stage: the scene's title and text, and the essentials of the chosen event. When the presenter
// has opened another event, its own words stand there instead. Notes are never among them.

import { BookOpen } from 'lucide-react';
import type { Scene } from '#domain/briefing/briefing.ts';
import { wordsOfEvent } from '#domain/briefing/bundled.ts';
import type { EventRecord } from '#domain/record/model.ts';
import { sideAmong } from '#domain/record/sidesPresent.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { decodeView } from '#store/address/urlCodec.ts';
import { useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Lines } from './Lines.tsx';
import styles from './StageWords.module.css';

interface Props {
  readonly scene: Scene;
  /** What a scene without a title is called where something must be said. */
  readonly name: string;
  readonly onRead: () => void;
}

export function StageWords({ scene, name, onRead }: Props) {
  const { language } = useLanguage();
  const { select, api } = useAppStore();
  const event = useAppState(select.selectedEvent);
  const isOther = event !== null && decodeView(scene.view, api.getState().record).view.selection !== event.id;
  const { indices } = useRecord();
  const { title, text } = isOther ? wordsOfEvent(event, indices, language) : scene;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keyboard
    <section className={styles.words} tabIndex={0} aria-label={title.trim() || name}>
      <div className={styles.said}>
        {title.trim() === '' ? <h1 className="visually-hidden">{name}</h1> : <h1 dir="auto">{title}</h1>}
        <Lines of={text} />
      </div>
      {event && <Essentials event={event} title={title} onRead={onRead} />}
    </section>
  );
}

interface EssentialsProps {
  readonly event: EventRecord;
  /** What stands beside: the event's title is not said twice. */
  readonly title: string;
  readonly onRead: () => void;
}

function Essentials({ event, title, onRead }: EssentialsProps) {
  const { m, language } = useLanguage();
  const { indices } = useRecord();
  const place = event.place && indices.placeById.get(event.place);
  const principals = event.participants.filter(({ part }) => part === 'principal');
  const isSaid = Object.values(event.title).includes(title);
  return (
    <aside className={styles.essentials} aria-label={m['stage.essentials']}>
      <p className={styles.when} dir="auto">
        {formatEventDate(event.date, language, 'long')}
        {place && (
          <>
            {' · '}
            <Words of={place.name} />
          </>
        )}
      </p>
      {!isSaid && (
        <h2 dir="auto">
          <Words of={event.title} />
        </h2>
      )}
      <ul>
        {principals.map(({ person, offices, side }) => (
          <li key={person} data-side={sideAmong(indices, side ?? undefined)} dir="auto">
            <Words of={indices.personById.get(person)?.name ?? {}} />
            {offices.map((office) => (
              <small key={office}>
                <Words of={indices.officeById.get(office)?.title ?? {}} />
              </small>
            ))}
          </li>
        ))}
      </ul>
      <IconButton label={m['stage.read']} icon={BookOpen} withLabel onClick={onRead} />
    </aside>
  );
}
