// A link to another event: a click goes there, a new tab opens the same view with it.

import type { MouseEvent, ReactNode } from 'react';
import type { EventId } from '#domain/record/model.ts';
import styles from '#reader/Reader.module.css';
import { addressOfEvent } from '#store/address/urlSync.ts';
import { useActions, useAppStore } from '#store/StoreContext.tsx';

interface Props {
  readonly id: EventId;
  readonly children: ReactNode;
}

export function EventLink({ id, children }: Props) {
  const { api } = useAppStore();
  const { openEvent } = useActions();
  const onClick = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    openEvent(id);
  };
  return (
    <a href={addressOfEvent(api.getState(), id)} className={styles.link} onClick={onClick}>
      {children}
    </a>
  );
}
