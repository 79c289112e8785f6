// Leads from an event to its accounts side by side, where its sources are of both sides.

import { ArrowRight } from 'lucide-react';
import { hasBothAccounts } from '#domain/record/accounts.ts';
import type { EventRecord } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { addressOfEvent } from '#store/address/urlSync.ts';
import { useActions, useAppState, useRecord } from '#store/StoreContext.tsx';
import styles from './Reader.module.css';

export function AccountsLink({ event }: { readonly event: EventRecord }) {
  const { m } = useLanguage();
  const { indices } = useRecord();
  const { setView } = useActions();
  const address = useAppState((state) => addressOfEvent({ ...state, view: 'accounts' }, event.id));
  if (!hasBothAccounts(event, indices)) return null;
  return (
    <p className={`${styles.date} ${styles.accounts}`}>
      <a
        className={styles.link}
        href={address}
        onClick={(click) => {
          if (click.metaKey || click.ctrlKey || click.shiftKey) return;
          click.preventDefault();
          setView('accounts');
        }}
      >
        {m['accounts.region']} <ArrowRight size={14} aria-hidden />
      </a>
    </p>
  );
}
