// The events of the picture as a list, in the same order: the way in for keyboard and screen reader.
// One stop for Tab; arrow keys, Home and End move; Enter opens. Each item is a link to the view it opens.

import { Fragment, type KeyboardEvent, memo, Suspense, useDeferredValue, useRef } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useFollowing } from '#store/FollowingContext.tsx';
import { useActions } from '#store/StoreContext.tsx';
import { lazyPart } from '#ui/lazyPart.tsx';
import { EventItem, YearHead } from './EventItem.tsx';
import styles from './EventList.module.css';
import { startsYear, useListed } from './useListed.ts';

/** Past this, only what is in sight is drawn: the page stays at about a thousand elements. */
const LONG_LIST = 100;
const FIRST_ITEMS = 16;

const LongEventList = lazyPart(async () => (await import('./LongEventList.tsx')).LongEventList);

export const EventList = memo(function EventList() {
  const { matches } = useFollowing();
  if (matches.positions.length <= LONG_LIST) return <WholeEventList />;
  return (
    <Suspense>
      <LongEventList />
    </Suspense>
  );
});

function WholeEventList() {
  const { m } = useLanguage();
  const { hover } = useActions();
  const { indices, positions, stop, setFocused, ...shared } = useListed();
  const list = useRef<HTMLUListElement>(null);
  // The first screenful at once, and as far as the focus may have to go; the rest a moment later.
  const most = useDeferredValue(positions.length, Math.max(FIRST_ITEMS, stop + 1));

  const onKeyDown = (key: KeyboardEvent) => {
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: stop + 1,
      ArrowUp: stop - 1,
      Home: 0,
      End: positions.length - 1,
    };
    const target = indices.events.at(positions[targets[key.key] ?? -1] ?? -1);
    if (!target) return;
    key.preventDefault();
    list.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(target.id)}"]`)?.focus();
  };

  return (
    <ul
      ref={list}
      aria-label={m['list.label']}
      className={styles.list}
      id="events"
      onKeyDown={onKeyDown}
      onPointerLeave={() => hover(null)}
    >
      {Array.from(positions.subarray(0, most), (position, i) => {
        const event = indices.events.at(position);
        if (!event) return null;
        return (
          <Fragment key={event.id}>
            {startsYear(indices, positions, i) && <YearHead event={event} as="li" />}
            <EventItem as="li" event={event} position={position} isStop={i === stop} onFocus={setFocused} {...shared} />
          </Fragment>
        );
      })}
    </ul>
  );
}
