// Leads from an event to its accounts side by side, where its sources are of both sides.

import { Columns2 } from 'lucide-react';
import { hasBothAccounts } from '#domain/accounts/sideBySide.ts';
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
    <p className={styles.accounts}>
      <a
        href={address}
        onClick={(click) => {
          if (click.metaKey || click.ctrlKey || click.shiftKey) return;
          click.preventDefault();
          setView('accounts');
        }}
      >
        <Columns2 size={16} strokeWidth={1.75} aria-hidden />
        {m['accounts.region']}
      </a>
    </p>
  );
}
