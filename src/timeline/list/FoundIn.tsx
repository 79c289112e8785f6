// Where in an event what is looked for was found, each place by its name and with the words marked. An event whose texts
// a worker keeps is asked for them.

import { useEffect, useMemo, useState } from 'react';
import { whereFound } from '#domain/find/found/whereFound.ts';
import type { Term } from '#domain/find/text/readSearch.ts';
import { type EventTexts, withOwnTexts } from '#domain/record/eventTexts.ts';
import { type EventRecord, localize } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Highlighted } from '#i18n/Words.tsx';
import { useRecord } from '#store/StoreContext.tsx';
import styles from './FoundIn.module.css';

interface Props {
  readonly event: EventRecord;
  readonly terms: readonly Term[];
}

export function FoundIn({ event, terms }: Props) {
  const { m, language } = useLanguage();
  const { indices } = useRecord();
  const whole = useWholeEvent(event);
  const findings = useMemo(() => whereFound(whole, indices, terms, language), [whole, indices, terms, language]);
  const title = localize(event.title, language);
  return findings.map(({ field, text, language: own }) => (
    <p key={`${field} ${text}`} className={styles.found}>
      <span className={styles.field}>{m[`found.${field}`]}</span> {/* The title stands above with its words marked. */}
      {text !== title.text && (
        <span lang={own !== null && own !== language ? own : undefined}>
          <Highlighted text={text} language={own ?? language} terms={terms} />
        </span>
      )}
    </p>
  ));
}

/** The event with its texts, once they are there. */
function useWholeEvent(event: EventRecord): EventRecord {
  const { textsOf, texts } = useRecord();
  const [asked, setAsked] = useState<EventTexts | null>(null);
  const { id } = event;
  const isHere = textsOf === null || texts.has(id);
  useEffect(() => {
    if (isHere) return;
    let isWanted = true;
    textsOf([id]).then(([own]) => {
      if (isWanted && own) setAsked(own);
    }, console.info);
    return () => {
      isWanted = false;
    };
  }, [textsOf, id, isHere]);
  return useMemo(() => (!isHere && asked?.id === id ? withOwnTexts(event, asked) : event), [event, asked, id, isHere]);
}
