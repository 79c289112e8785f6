// Names in the reader are links; a click opens a small card that says who or what it is and offers to
// filter by it. The browser's own popover closes it on Escape and on a click elsewhere, and gives the focus back.

import { createContext, type MouseEvent, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import type { EventRecord, PersonId } from '#domain/record/model.ts';
import { addressOfFilter } from '#store/address/urlSync.ts';
import { useActions, useAppStore } from '#store/StoreContext.tsx';
import { CardContent, type CardTarget, FACET_OF } from './CardContent.tsx';
import styles from './LinkCard.module.css';

type Open = (link: CardTarget, anchor: HTMLElement) => void;

const CardContext = createContext<{ readonly open: Open } | null>(null);

interface ProviderProps {
  readonly event: EventRecord;
  readonly children: ReactNode;
}

export function LinkCardProvider({ event, children }: ProviderProps) {
  const [link, setLink] = useState<CardTarget | null>(null);
  const card = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLElement | null>(null);

  const open: Open = (wanted, from) => {
    anchor.current = from;
    setLink(wanted);
  };
  const close = () => card.current?.hidePopover();

  useEffect(() => {
    const element = card.current;
    if (!link || !element || !anchor.current) return;
    element.showPopover();
    placeBeside(element, anchor.current.getBoundingClientRect());
    element.querySelector('button')?.focus();
    const onToggle = (toggle: ToggleEvent) => {
      if (toggle.newState !== 'closed') return;
      if (element.contains(document.activeElement)) anchor.current?.focus();
      setLink(null);
    };
    element.addEventListener('beforetoggle', onToggle);
    return () => element.removeEventListener('beforetoggle', onToggle);
  }, [link]);

  return (
    <CardContext value={{ open }}>
      {children}
      <div ref={card} popover="auto" className={styles.card}>
        {link && <CardContent link={link} event={event} onDone={close} />}
      </div>
    </CardContext>
  );
}

const MARGIN_PX = 8;

/** Under the name, or above it where there is more room; never outside the page. */
function placeBeside(card: HTMLElement, anchor: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = card;
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.min(Math.max(anchor.left, MARGIN_PX), clientWidth - width - MARGIN_PX);
  const below = anchor.bottom + 4;
  const top = below + height + MARGIN_PX <= clientHeight ? below : Math.max(anchor.top - height - 4, MARGIN_PX);
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}

interface LinkProps {
  readonly type: CardTarget['type'];
  readonly id: string;
  readonly children: ReactNode;
}

export function CardLink({ type, id, children }: LinkProps) {
  const card = useContext(CardContext);
  const { api } = useAppStore();
  const { showPerson } = useActions();
  if (!card) throw new Error('CardLink needs a LinkCardProvider above it');
  // A link, not a button: it wraps with the text, and in a new tab it is the filtered view.
  const onClick = (click: MouseEvent<HTMLAnchorElement>) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    if (type === 'person') showPerson(id as PersonId);
    else card.open({ type, id }, click.currentTarget);
  };
  return (
    <a
      href={addressOfFilter(api.getState(), FACET_OF[type], id)}
      className={styles.name}
      aria-haspopup="dialog"
      onClick={onClick}
    >
      {children}
    </a>
  );
}
