// Following one issue from meeting to meeting through the whole record, whatever the filters.

import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { type EventRecord, localize, type TopicId } from '#domain/record/model.ts';
import { type Direction, neighbourOnTopic } from '#domain/record/succession.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useRecord } from '#store/StoreContext.tsx';
import styles from './Reader.module.css';

export function IssueWalk({ event }: { readonly event: EventRecord }) {
  const { m, language } = useLanguage();
  const { indices } = useRecord();
  const { openEvent } = useActions();
  const [followed, setFollowed] = useState<TopicId | null>(null);
  const topic = followed && event.topics.includes(followed) ? followed : event.topics[0];
  if (topic === undefined) return null;
  const step = (direction: Direction) => {
    const target = neighbourOnTopic(indices, topic, event.id, direction);
    return {
      disabled: target === null,
      onClick: () => {
        setFollowed(topic);
        if (target) openEvent(target);
      },
    };
  };
  return (
    <div className={styles.walk} data-focus-home>
      <label>
        <span>{m['reader.follow']}</span>
        <select value={topic} onChange={(change) => setFollowed(change.target.value as TopicId)}>
          {event.topics.map((id) => (
            <option key={id} value={id} dir="auto">
              {localize(indices.topicById.get(id)?.label ?? {}, language).text}
            </option>
          ))}
        </select>
      </label>
      <button type="button" {...step('previous')}>
        <ArrowLeft size={15} aria-hidden /> {m['card.previousOnIssue']}
      </button>
      <button type="button" {...step('next')}>
        {m['card.nextOnIssue']} <ArrowRight size={15} aria-hidden />
      </button>
    </div>
  );
}
