// The list of very many events: only what is in sight is in the page, and the stop of the Tab key, wherever it
// is. Keys, names and order are those of the whole list; each item says which of how many it is.

import { defaultRangeExtractor, useVirtualizer, useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions } from '#store/StoreContext.tsx';
import { EventItem, YearHead } from './EventItem.tsx';
import styles from './EventList.module.css';
import { scrollerOf } from './intoSight.ts';
import { startsYear, useListed } from './useListed.ts';

const USUAL_ROW_PX = 60;
const BESIDE_SIGHT = 6;

/** What scrolls the list, where the list begins in it, and how much of it lies under what is stuck to its top. */
interface Place {
  readonly scroller: HTMLElement | null;
  readonly listTop: number;
  readonly covered: number;
}

export function LongEventList({ ordinals }: { readonly ordinals: Uint32Array }) {
  const frame = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const { current } = frame;
    if (!current) return;
    const find = () => setPlace(placeOf(current));
    // What stands above the list grows and shrinks with the width, the chart and the filters.
    const observer = new ResizeObserver(find);
    observer.observe(document.body);
    for (const above of current.parentElement?.parentElement?.children ?? []) observer.observe(above);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={frame}>
      {place?.scroller && <PanelRows place={place} ordinals={ordinals} />}
      {place && !place.scroller && <PageRows place={place} ordinals={ordinals} />}
    </div>
  );
}

function placeOf(list: HTMLElement): Place {
  const { top } = list.getBoundingClientRect();
  const { scroller, covered } = scrollerOf(list);
  const scrolledTop = scroller ? scroller.scrollTop - scroller.getBoundingClientRect().top : window.scrollY;
  return { scroller, listTop: top + scrolledTop, covered };
}

interface RowsProps {
  readonly ordinals: Uint32Array;
  readonly place: Place;
}

function PanelRows({ ordinals, place: { scroller, listTop, covered } }: RowsProps) {
  const rows = useRows(ordinals);
  const virtualizer = useVirtualizer<HTMLElement, HTMLLIElement>({
    ...rows.options,
    getScrollElement: () => scroller,
    scrollMargin: listTop,
    scrollPaddingStart: covered,
  });
  // Chosen in the picture or by the address, an event is brought into sight; the focus stays where it is. Where the
  // whole page would move, it is the reader that is led to.
  useEffect(() => {
    if (rows.chosen !== -1) virtualizer.scrollToIndex(rows.chosen, { align: 'auto' });
  }, [rows.chosen, virtualizer]);
  return <DrawnRows rows={rows} virtualizer={virtualizer} listTop={listTop} />;
}

function PageRows({ ordinals, place: { listTop, covered } }: RowsProps) {
  const rows = useRows(ordinals);
  const virtualizer = useWindowVirtualizer<HTMLLIElement>({
    ...rows.options,
    scrollMargin: listTop,
    scrollPaddingStart: covered,
  });
  return <DrawnRows rows={rows} virtualizer={virtualizer} listTop={listTop} />;
}

/** What is listed, and what either virtualizer is told of it. */
function useRows(ordinals: Uint32Array) {
  const listed = useListed(ordinals);
  const { stop } = listed;
  return {
    ...listed,
    options: {
      count: ordinals.length,
      estimateSize: () => USUAL_ROW_PX,
      overscan: BESIDE_SIGHT,
      getItemKey: (index: number) => ordinals[index] ?? index,
      rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) =>
        [...new Set([...defaultRangeExtractor(range), stop])].sort((a, b) => a - b),
    },
  };
}

interface DrawnRowsProps<Scroller extends Element | Window> {
  readonly rows: ReturnType<typeof useRows>;
  readonly virtualizer: Virtualizer<Scroller, HTMLLIElement>;
  readonly listTop: number;
}

function DrawnRows<Scroller extends Element | Window>({ rows, virtualizer, listTop }: DrawnRowsProps<Scroller>) {
  const { indices, ordinals, stop, setFocused, isOutside, terms, addressOf } = rows;
  const { m } = useLanguage();
  const { hover } = useActions();
  const wanted = useRef(-1);
  const list = useRef<HTMLUListElement>(null);

  // Where a key has led is drawn first, and focused then.
  useLayoutEffect(() => {
    if (wanted.current !== stop) return;
    wanted.current = -1;
    virtualizer.scrollToIndex(stop, { align: 'auto' });
    list.current?.querySelector<HTMLElement>(`[data-index="${stop}"] a`)?.focus({ preventScroll: true });
  });

  const onKeyDown = (key: KeyboardEvent) => {
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: stop + 1,
      ArrowUp: stop - 1,
      Home: 0,
      End: ordinals.length - 1,
    };
    const target = targets[key.key];
    if (target === undefined || target < 0 || target >= ordinals.length) return;
    key.preventDefault();
    wanted.current = target;
    setFocused(ordinals[target] as number);
  };

  return (
    <ul
      ref={list}
      id="events"
      aria-label={m['list.label']}
      className={styles.longList}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
      onPointerLeave={() => hover(null)}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const ordinal = ordinals[index] as number;
        const event = indices.events.at(ordinal);
        if (!event) return null;
        const isFirstOfYear = startsYear(indices, ordinals, index);
        return (
          <li
            key={ordinal}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={ordinals.length}
            aria-posinset={index + 1}
            className={styles.longItem}
            style={{ transform: `translateY(${start - listTop}px)` }}
          >
            {isFirstOfYear && <YearHead event={event} as="div" />}
            <EventItem
              as="div"
              event={event}
              ordinal={ordinal}
              isStop={index === stop}
              isFirstOfYear={isFirstOfYear}
              isOutside={isOutside(ordinal)}
              terms={terms}
              addressOf={addressOf}
              onFocus={setFocused}
            />
          </li>
        );
      })}
    </ul>
  );
}
