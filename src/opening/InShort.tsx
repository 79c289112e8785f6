// Before an event is chosen, the reader's column tells what is shown in short: its most important events with what
// came of each, and ways on from here.

import { Play } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { localize } from '#domain/record/model.ts';
import { mostImportant } from '#domain/record/mostImportant.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { useFollowing } from '#store/FollowingContext.tsx';
import { presentBriefing } from '#store/presentBriefing.ts';
import { useActions, useAppStore, useRecord } from '#store/StoreContext.tsx';
import styles from './InShort.module.css';
import { KeyEvent } from './KeyEvent.tsx';

interface Props {
  /** What the marks of the picture mean, from another panel. */
  readonly children?: ReactNode;
}

export function InShort({ children }: Props) {
  const { m } = useLanguage();
  const { indices } = useRecord();
  const { hover } = useActions();
  const { ordinals } = useFollowing().matches;
  const told = useMemo(() => mostImportant(ordinals, indices.ranks, MOST_TOLD), [ordinals, indices.ranks]);
  const { title, description } = indices.dataset.info;
  return (
    <section aria-labelledby="in-short" className={styles.inShort} data-focus-home>
      <header>
        <h2 id="in-short" tabIndex={-1}>
          {m['inShort.title']}
        </h2>
        <p className={`${styles.what} lines`} dir="auto">
          <Words of={description ?? title} />
        </p>
      </header>
      {told.length > 0 && (
        <ol className={styles.events} onPointerLeave={() => hover(null)}>
          {told.map((ordinal) => {
            const event = indices.events.at(ordinal);
            return event && <KeyEvent key={event.id} event={event} />;
          })}
        </ol>
      )}
      <WaysOn ordinals={told} />
      {children}
    </section>
  );
}

/** As many lines as a column has room for on a desk, beside the legend. */
export const MOST_TOLD = 5;

/** To the most important of these events, and to the stage. */
function WaysOn({ ordinals }: { readonly ordinals: readonly number[] }) {
  const { m, language } = useLanguage();
  const store = useAppStore();
  const { indices, textLanguages } = useRecord();
  const [first] = mostImportant(Uint32Array.from(ordinals), indices.ranks, 1);
  const event = first === undefined ? undefined : indices.events.at(first);
  const [briefing] = indices.dataset.briefings;
  // The briefings come with the texts, a moment later: until then the button waits where it will stand.
  const isWaiting = textLanguages.length === 0;
  return (
    <div className={styles.ways}>
      {event && (
        <button type="button" className={styles.begin} onClick={() => store.actions.openEvent(event.id)}>
          <bdi>{m['inShort.begin'](localize(event.shortTitle ?? event.title, language).text)}</bdi>
        </button>
      )}
      {(briefing || isWaiting) && (
        <button
          type="button"
          className={styles.present}
          title={briefing && localize(briefing.title, language).text}
          disabled={!briefing}
          onClick={() => briefing && presentBriefing(store, briefing)}
        >
          <Play size={15} aria-hidden />
          {m['inShort.present']}
        </button>
      )}
    </div>
  );
}
