// The events of the picture as a list, in the same order: the way in for keyboard and screen reader.
// One stop for Tab; arrow keys, Home and End move; Enter opens. Each item is a link to the view it opens.
// What lies outside the window of the picture is folded away until it is asked for.

import {
  Fragment,
  type KeyboardEvent,
  memo,
  Suspense,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { tallyOfEvents } from '#domain/record/accounts.ts';
import { AccountMeter } from '#i18n/AccountMeter.tsx';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useFollowing, useInView } from '#store/FollowingContext.tsx';
import { useActions, useRecord } from '#store/StoreContext.tsx';
import { lazyPart } from '#ui/lazyPart.tsx';
import { useIsPrinting } from '#ui/useIsPrinting.ts';
import { EventItem, YearHead } from './EventItem.tsx';
import styles from './EventList.module.css';
import { FoundInProvider } from './FoundInContext.tsx';
import { bringIntoSight } from './intoSight.ts';
import { startsYear, useListed, useListedOrdinals } from './useListed.ts';

/** Past this, only what is in sight is drawn: the page stays at about a thousand elements. */
const LONG_LIST = 150;
const FIRST_ITEMS = 16;
/** On paper what is in sight says nothing: as many rows as about fifty pages hold. */
const MOST_PRINTED = 1000;

const LongEventList = lazyPart(async () => (await import('./LongEventList.tsx')).LongEventList);

export const EventList = memo(function EventList() {
  const { m } = useLanguage();
  const { ordinals } = useFollowing().matches;
  const inView = useInView();
  const { withoutTexts } = useRecord();
  const tally = useMemo(() => tallyOfEvents(withoutTexts, ordinals), [withoutTexts, ordinals]);
  const isPrinting = useIsPrinting();
  const [showsOutside, setShowsOutside] = useState(false);
  const listed = useListedOrdinals(showsOutside);
  const outside = ordinals.length - inView.length;
  return (
    <section aria-labelledby="events-title" className={styles.panel} data-focus-home>
      <h2 id="events-title" className="visually-hidden">
        {m['list.label']}
      </h2>
      <div className={styles.outside}>
        <AccountMeter tally={tally} indices={withoutTexts} />
      </div>
      {outside > 0 && (
        <p className={styles.outside}>
          {inView.length === 0 && <span>{m['list.noneInView']} </span>}
          <button type="button" onClick={() => setShowsOutside(!showsOutside)}>
            {m[showsOutside ? 'list.outside.fold' : 'list.outside.show'](outside)}
          </button>
        </p>
      )}
      <FoundInProvider>
        {listed.length <= LONG_LIST ? (
          <WholeEventList ordinals={listed} />
        ) : (
          <Suspense>
            <LongEventList ordinals={listed} />
          </Suspense>
        )}
        {listed.length > LONG_LIST && isPrinting && (
          <>
            <WholeEventList ordinals={listed.subarray(0, MOST_PRINTED)} isBeside />
            {listed.length > MOST_PRINTED && <p>{m['timeline.count.more'](listed.length - MOST_PRINTED)}</p>}
          </>
        )}
      </FoundInProvider>
    </section>
  );
});

interface WholeProps {
  readonly ordinals: Uint32Array;
  /** On paper, beside the list of the screen. */
  readonly isBeside?: boolean;
}

function WholeEventList({ ordinals, isBeside = false }: WholeProps) {
  const { m } = useLanguage();
  const { hover } = useActions();
  const { indices, stop, chosen, setFocused, isOutside, terms, addressOf } = useListed(ordinals);
  const list = useRef<HTMLUListElement>(null);
  // The first screenful at once, and as far as the focus may have to go; the rest a moment later; paper waits for nothing.
  const isPrinting = useIsPrinting();
  const drawn = useDeferredValue(ordinals.length, Math.max(FIRST_ITEMS, stop + 1));
  const most = isPrinting ? ordinals.length : drawn;

  // Chosen in the picture, by the address or by a key, and again when other rows are listed; the focus stays.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row moves with what is listed.
  useEffect(() => {
    const row = chosen === -1 || isBeside ? null : list.current?.querySelector('[aria-current="true"]')?.parentElement;
    const year = list.current?.querySelector(`.${styles.year}`);
    if (row) bringIntoSight(row, year?.clientHeight ?? 0);
  }, [chosen, ordinals, isBeside]);

  const onKeyDown = (key: KeyboardEvent) => {
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: stop + 1,
      ArrowUp: stop - 1,
      Home: 0,
      End: ordinals.length - 1,
    };
    const target = indices.events.at(ordinals[targets[key.key] ?? -1] ?? -1);
    if (!target) return;
    key.preventDefault();
    list.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(target.id)}"]`)?.focus();
  };

  return (
    <ul
      ref={list}
      aria-label={m['list.label']}
      className={styles.list}
      id={isBeside ? undefined : 'events'}
      onKeyDown={onKeyDown}
      onPointerLeave={() => hover(null)}
    >
      {Array.from(ordinals.subarray(0, most), (ordinal, i) => {
        const event = indices.events.at(ordinal);
        if (!event) return null;
        const isFirstOfYear = startsYear(indices, ordinals, i);
        return (
          <Fragment key={event.id}>
            {isFirstOfYear && <YearHead event={event} as="li" />}
            <EventItem
              as="li"
              event={event}
              ordinal={ordinal}
              isStop={i === stop}
              isFirstOfYear={isFirstOfYear}
              isOutside={isOutside(ordinal)}
              terms={terms}
              addressOf={addressOf}
              onFocus={setFocused}
            />
          </Fragment>
        );
      })}
    </ul>
  );
}
