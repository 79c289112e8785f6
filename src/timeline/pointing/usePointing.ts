// Pointer, finger and arrow keys in the chart: what they point at gets a card, what is pressed is opened, and a mark
// that counts several lists them. A press that finds nothing within reach means nothing.

import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CountBox } from '#domain/picture/places.ts';
import type { PersonId } from '#domain/record/model.ts';
import type { Painted } from '#picture/painter.ts';
import { useActions, useRecord } from '#store/StoreContext.tsx';
import { scrollByKey, scrollIntoSight } from '#timeline/layer/scrollLanes.ts';
import type { Press } from '#timeline/vis/axis.ts';
import { isSameMark, type Meant, markAt, stopsOf } from './marksAt.ts';

const LONG_PRESS_MS = 500;
const HELD_STILL_PX = 8;

export interface ListedCount {
  readonly box: CountBox;
  /** Where it was pressed, in px of the page's window. */
  readonly clientX: number;
  readonly clientY: number;
}

interface Input {
  readonly host: RefObject<HTMLElement | null>;
  /** What is on the screen; null before anything is. */
  readonly painted: () => Painted | null;
  /** How far the lanes are scrolled. */
  readonly scrolled: () => number;
}

export interface Pointing {
  readonly meant: Meant | null;
  readonly listed: ListedCount | null;
  readonly closeList: () => void;
  readonly onPressed: (press: Press) => void;
  readonly onKeyDown: (key: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

export function usePointing({ host, painted, scrolled }: Input): Pointing {
  const { indices } = useRecord();
  const { openEvent, hover, showPerson } = useActions();
  const [meant, setMeant] = useState<Meant | null>(null);
  const [listed, setListed] = useState<ListedCount | null>(null);
  /** A finger rested on what the card is of: lifting it is no press. */
  const isHeld = useRef(false);

  const idAt = (event: number) => indices.events.at(event)?.id ?? null;
  const mean = (next: Meant | null) => {
    if (next === meant || (next && meant && isSameMark(next, meant) && next.x === meant.x)) return;
    setMeant(next);
    hover(next?.kind === 'event' ? idAt(next.event) : null);
  };
  const find = ({ target, clientX, clientY }: Press): Meant | null => {
    const places = painted()?.places;
    const box = host.current?.getBoundingClientRect();
    if (!places || !box || holderAt(target)) return null;
    const [x, y] = [clientX - box.left, clientY - box.top + scrolled()];
    const id = target instanceof Element ? target.closest<HTMLElement>('[data-event]')?.dataset['event'] : undefined;
    const event = id === undefined ? undefined : indices.ordinalOf.get(id as never);
    if (event !== undefined) return { kind: 'event', event, x, y };
    return markAt(places, x, y);
  };
  const press = (found: Meant | null, clientX: number, clientY: number) => {
    if (found?.kind === 'event') {
      const id = idAt(found.event);
      if (id) openEvent(id);
    } else if (found) {
      setListed({ box: found.box, clientX, clientY });
    }
  };

  const onMove = useEffectEvent((pointer: PointerEvent) => {
    if (pointer.pointerType === 'mouse' && pointer.buttons === 0) mean(find(pointer));
    else if (pointer.buttons !== 0 && pointer.pointerType === 'mouse') mean(null);
  });
  const onLeave = useEffectEvent(() => mean(null));
  const onHeld = useEffectEvent((pointer: PointerEvent) => {
    const found = find(pointer);
    isHeld.current = found !== null;
    mean(found);
  });
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let timer = 0;
    let from = { x: 0, y: 0 };
    const stop = () => clearTimeout(timer);
    const onDown = (pointer: PointerEvent) => {
      if (pointer.pointerType === 'mouse') return;
      isHeld.current = false;
      onLeave();
      if (!(pointer.target instanceof Node) || !element.contains(pointer.target)) return;
      from = { x: pointer.clientX, y: pointer.clientY };
      timer = window.setTimeout(() => onHeld(pointer), LONG_PRESS_MS);
    };
    const onPointerMove = (pointer: PointerEvent) => {
      if (Math.hypot(pointer.clientX - from.x, pointer.clientY - from.y) > HELD_STILL_PX) stop();
      onMove(pointer);
    };
    const onPointerLeave = ({ pointerType }: PointerEvent) => {
      if (pointerType === 'mouse') onLeave();
    };
    // A card that a lifted finger has left is closed by the next touch, wherever that is.
    document.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onPointerMove);
    element.addEventListener('pointerup', stop);
    element.addEventListener('pointercancel', stop);
    element.addEventListener('pointerleave', onPointerLeave);
    return () => {
      stop();
      document.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onPointerMove);
      element.removeEventListener('pointerup', stop);
      element.removeEventListener('pointercancel', stop);
      element.removeEventListener('pointerleave', onPointerLeave);
    };
  }, [host]);

  return {
    meant,
    listed,
    closeList: () => setListed(null),
    onPressed: (given) => {
      if (isHeld.current) {
        isHeld.current = false;
        return;
      }
      const holder = holderAt(given.target);
      if (holder) showPerson(holder);
      const found = find(given);
      mean(null);
      press(found, given.clientX, given.clientY);
    },
    onKeyDown: (key) => {
      if (key.ctrlKey || key.metaKey || key.altKey || !isPlot(key)) return;
      const stops = stopsOf(painted()?.places ?? { marks: [], counts: [] });
      const at = meant ? stops.findIndex((stop) => isSameMark(stop, meant)) : -1;
      const targets: Readonly<Record<string, number>> = {
        ArrowRight: Math.min(at + 1, stops.length - 1),
        ArrowLeft: at === -1 ? stops.length - 1 : Math.max(at - 1, 0),
        Home: 0,
        End: stops.length - 1,
      };
      const target = targets[key.key];
      const layer = host.current?.querySelector('.picture-layer');
      if (target !== undefined) {
        const stop = stops[target] ?? null;
        if (stop) scrollIntoSight(layer, stop.y);
        mean(stop);
      } else if (key.key === 'Enter' && meant) {
        const box = host.current?.getBoundingClientRect();
        press(meant, (box?.left ?? 0) + meant.x, (box?.top ?? 0) + meant.y - scrolled());
      } else if (key.key === 'Escape' && meant) {
        mean(null);
      } else if (!scrollByKey(layer, key.key)) {
        return;
      }
      key.preventDefault();
    },
    onBlur: () => mean(null),
  };
}

/** Whose term of office it is that is pressed: it is no mark, however near one is. */
function holderAt(target: Press['target']): PersonId | null {
  const term = target instanceof Element ? target.closest<HTMLElement>('[data-holder]') : null;
  return (term?.dataset['holder'] as PersonId | undefined) ?? null;
}

/** The chart itself has the focus, or its lanes where they are scrolled: nothing that uses keys of its own. */
function isPlot({ target, currentTarget }: KeyboardEvent): boolean {
  return target === currentTarget || (target instanceof Element && target.matches('.picture-layer'));
}
