// One event in the list: a link named by date and title, with place and people under it. Drawn again only when
// something of it changes.

import { Fragment, type MouseEvent, memo } from 'react';
import type { Term } from '#domain/find/text/readSearch.ts';
import type { EventId, EventRecord } from '#domain/record/model.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { useActions, useAppState, useRecord } from '#store/StoreContext.tsx';
import styles from './EventList.module.css';
import { useFoundIn } from './FoundInContext.tsx';
import { headInWords, headOf } from './yearHead.ts';

interface YearProps {
  readonly event: EventRecord;
  readonly as: 'li' | 'div';
}

/** The year that begins with an event, for the eye; the event's own item holds it as a heading. */
export function YearHead({ event, as: Tag }: YearProps) {
  const { m, language } = useLanguage();
  return (
    <Tag aria-hidden="true" className={styles.year}>
      {headInWords(headOf(event), language, m)}
    </Tag>
  );
}

interface ItemProps {
  readonly event: EventRecord;
  readonly ordinal: number;
  readonly as: 'li' | 'div';
  readonly isStop: boolean;
  readonly isFirstOfYear: boolean;
  /** Not in the window of the picture. */
  readonly isOutside: boolean;
  /** What is looked for, to be marked. */
  readonly terms: readonly Term[];
  readonly addressOf: (event: EventId) => string;
  readonly onFocus: (ordinal: number) => void;
}

export const EventItem = memo(function EventItem(props: ItemProps) {
  const { event, ordinal, as: Tag, isStop, isFirstOfYear, isOutside, terms, addressOf, onFocus } = props;
  const FoundIn = useFoundIn();
  const { m, language } = useLanguage();
  const { hover, openEvent } = useActions();
  const { personById, placeById } = useRecord().indices;
  const isSelected = useAppState((state) => state.selection === event.id);
  const isHovered = useAppState((state) => state.hovered === event.id);
  const place = event.place && placeById.get(event.place);
  const people = event.participants
    .filter(({ part }) => part === 'principal')
    .flatMap(({ person }) => personById.get(person) ?? []);
  const names = place ? [place, ...people] : people;
  const onClick = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    openEvent(event.id);
  };
  return (
    <Tag
      className={styles.row}
      data-selected={isSelected}
      data-hovered={isHovered}
      data-outside={isOutside}
      onPointerEnter={() => hover(event.id)}
    >
      {isFirstOfYear && <h3 className="visually-hidden">{headInWords(headOf(event), language, m)}</h3>}
      <a
        href={addressOf(event.id)}
        data-event={event.id}
        aria-current={isSelected ? 'true' : undefined}
        tabIndex={isStop ? 0 : -1}
        className={styles.link}
        onClick={onClick}
        onFocus={() => {
          onFocus(ordinal);
          hover(event.id);
        }}
      >
        <time className={styles.date} dateTime={event.date.edtf}>
          {formatEventDate(event.date, language, 'short')}
        </time>{' '}
        <span className={styles.title} dir="auto">
          <Words of={event.title} terms={terms} />
        </span>
      </a>
      <p className={styles.detail} dir="auto">
        {names.map(({ id, name }, i) => (
          <Fragment key={id}>
            {i > 0 && ' · '}
            <Words of={name} terms={terms} />
          </Fragment>
        ))}
        {names.length === 0 && event.mode && m[`reader.mode.${event.mode}`]}
      </p>
      {FoundIn && terms.length > 0 && <FoundIn event={event} terms={terms} />}
    </Tag>
  );
});
