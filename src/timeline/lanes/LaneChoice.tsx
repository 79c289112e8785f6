// Which lanes are drawn: a button beside the kind of lanes opens a list of them all with their numbers of events. The
// choice is part of the address.

import { ListChecks } from 'lucide-react';
import { type KeyboardEvent, type ToggleEvent, useId, useRef, useState } from 'react';
import { localize } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppState, useAppStore } from '#store/StoreContext.tsx';
import styles from './LaneChoice.module.css';

const FROM_BUTTON_PX = 4;
const FROM_EDGE_PX = 8;
const MOST_HEIGHT_SHARE = 0.5;
/** As LaneChoice.module.css has it. */
const WIDTH_PX = 288;

export function LaneChoice() {
  const { m } = useLanguage();
  const { select } = useAppStore();
  const all = useAppState(select.lanes).length;
  const shown = useAppState(select.shownLanes).length;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);

  const place = ({ newState, currentTarget: { style } }: ToggleEvent<HTMLElement>) => {
    const box = button.current?.getBoundingClientRect();
    if (newState !== 'open' || !box) return;
    // On the side of the button where there is more room: on a phone that is above it.
    const [above, below] = [box.top, window.innerHeight - box.bottom];
    const isBelow = below >= above;
    style.top = isBelow ? `${box.bottom + FROM_BUTTON_PX}px` : 'auto';
    style.bottom = isBelow ? 'auto' : `${below + box.height + FROM_BUTTON_PX}px`;
    const roomPx = Math.max(above, below) - FROM_BUTTON_PX - FROM_EDGE_PX;
    style.maxHeight = `${Math.min(roomPx, window.innerHeight * MOST_HEIGHT_SHARE)}px`;
    const pageWidth = document.documentElement.clientWidth;
    const furthest = pageWidth - FROM_EDGE_PX - WIDTH_PX;
    style.right = `${Math.max(FROM_EDGE_PX, Math.min(pageWidth - box.right, furthest))}px`;
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        className={styles.button}
        aria-label={m['timeline.chooseLanes']}
        title={m['timeline.chooseLanes']}
      >
        <ListChecks size={17} strokeWidth={1.75} aria-hidden />
        {shown < all && <span aria-hidden>{m['timeline.chooseLanes.some'](shown, all)}</span>}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={m['timeline.chooseLanes']}
        className={styles.popover}
        onBeforeToggle={place}
        onToggle={({ newState }) => setOpen(newState === 'open')}
        onKeyDown={(key) => goByKey(key, button.current)}
      >
        {isOpen && <Choices />}
      </div>
    </>
  );
}

function Choices() {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const { hideLanes } = useActions();
  const lanes = useAppState(select.lanes);
  const hidden = useAppState((state) => state.hiddenLanes);
  const ids = lanes.map(({ id }) => id);
  return (
    <>
      <div className={styles.head}>
        <button type="button" onClick={() => hideLanes([])}>
          {m['timeline.chooseLanes.all']}
        </button>
        <button type="button" onClick={() => hideLanes([...hidden, ...ids])}>
          {m['timeline.chooseLanes.none']}
        </button>
      </div>
      <ul>
        {lanes.map(({ id, label, events }) => {
          const name = label ? localize(label, language) : { text: m['timeline.lane.rest'], language };
          const isShown = !hidden.includes(id);
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={isShown}
                  onChange={() => hideLanes(isShown ? [...hidden, id] : hidden.filter((other) => other !== id))}
                />
                <bdi lang={name.language}>{name.text}</bdi>
                <span className={styles.count}>{events.length}</span>
              </label>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Up and down lead from box to box, as Tab does; Escape leads back to the button. */
function goByKey(key: KeyboardEvent<HTMLElement>, button: HTMLElement | null): void {
  if (key.key === 'Escape') {
    // The browser would close the sheet around it, too, and leave the focus nowhere.
    key.preventDefault();
    key.stopPropagation();
    key.currentTarget.hidePopover();
    button?.focus();
    return;
  }
  const stops = [...key.currentTarget.querySelectorAll<HTMLElement>('button, input')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const target = key.key === 'ArrowDown' ? at + 1 : key.key === 'ArrowUp' ? at - 1 : -1;
  if (target < 0) return;
  key.preventDefault();
  stops[target]?.focus();
}
