// What the card of a name says, and what it offers.

import type { Facet, Indices } from '#domain/record/indices.ts';
import { type EventId, type EventRecord, type Localized, localize, type TopicId } from '#domain/record/model.ts';
import { type Direction, neighbourOnTopic } from '#domain/record/succession.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { useActions, useAppState, useRecord } from '#store/StoreContext.tsx';
import styles from './LinkCard.module.css';

export interface CardTarget {
  readonly type: 'person' | 'topic' | 'organization' | 'place';
  readonly id: string;
}

export const FACET_OF: Readonly<Record<CardTarget['type'], Facet>> = {
  person: 'person',
  topic: 'topic',
  organization: 'org',
  place: 'place',
};

interface Props {
  readonly link: CardTarget;
  readonly event: EventRecord;
  readonly onDone: () => void;
}

export function CardContent({ link, event, onDone }: Props) {
  const { m, language } = useLanguage();
  const { indices } = useRecord();
  const { toggleFacet } = useActions();
  const facet = FACET_OF[link.type];
  const isChosen = useAppState((state) => state.query.facets[facet].includes(link.id));
  const name = nameOf(link, indices);
  const index = indices.facets[facet];
  const code = index.codeOf.get(link.id);
  const count = index.codes.reduce((sum, value) => sum + Number(value === code), 0);
  const label = localize(name, language).text;
  const asides = [...new Set(Object.values(name))].filter((other) => other !== label);
  return (
    <div role="dialog" aria-label={label}>
      <p className={styles.label} dir="auto">
        <Words of={name} />
        {link.type === 'person' && <span className={styles.aside}>{asides.join(' · ')}</span>}
      </p>
      <CardDetail link={link} event={event} />
      <p className={styles.count}>{m['card.events'](count)}</p>
      <div className={styles.offers}>
        {code !== undefined && (
          <button
            type="button"
            onClick={() => {
              toggleFacet(facet, link.id);
              onDone();
            }}
          >
            {isChosen ? m['card.unfilter'](label) : m['card.filter'](label)}
          </button>
        )}
        {link.type === 'topic' && <TopicSteps topic={link.id as TopicId} from={event.id} onDone={onDone} />}
      </div>
    </div>
  );
}

function CardDetail({ link, event }: Pick<Props, 'link' | 'event'>) {
  const { m } = useLanguage();
  const { indices } = useRecord();
  if (link.type === 'topic') {
    const definition = indices.topicById.get(link.id as never)?.definition;
    return (
      definition && (
        <p className="lines" dir="auto">
          <Words of={definition} />
        </p>
      )
    );
  }
  const offices = event.participants.find(({ person }) => person === link.id)?.offices ?? [];
  if (link.type !== 'person' || offices.length === 0) return null;
  return (
    <p>
      {m['card.officeThatDay']}:{' '}
      {offices.map((office, i) => (
        <span key={office}>
          {i > 0 && ', '}
          <Words of={indices.officeById.get(office)?.title ?? {}} />
        </span>
      ))}
    </p>
  );
}

function TopicSteps({
  topic,
  from,
  onDone,
}: {
  readonly topic: TopicId;
  readonly from: EventId;
  readonly onDone: () => void;
}) {
  const { m } = useLanguage();
  const { indices } = useRecord();
  const { openEvent } = useActions();
  const step = (direction: Direction) => {
    const target = neighbourOnTopic(indices, topic, from, direction);
    return {
      disabled: target === null,
      onClick: () => {
        onDone();
        if (target) openEvent(target);
      },
    };
  };
  return (
    <>
      <button type="button" {...step('previous')}>
        {m['card.previousOnIssue']}
      </button>
      <button type="button" {...step('next')}>
        {m['card.nextOnIssue']}
      </button>
    </>
  );
}

function nameOf({ type, id }: CardTarget, indices: Indices): Localized {
  const key = id as never;
  switch (type) {
    case 'person':
      return indices.personById.get(key)?.name ?? {};
    case 'topic':
      return indices.topicById.get(key)?.label ?? {};
    case 'organization':
      return indices.organizationById.get(key)?.name ?? {};
    case 'place':
      return indices.placeById.get(key)?.name ?? {};
  }
}
