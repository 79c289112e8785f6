// Timeline or ledger: the same events, drawn or followed. The accounts of one event are come to from its page.

import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppState } from '#store/StoreContext.tsx';
import { VIEWS } from '#store/viewState.ts';
import styles from './ViewSwitch.module.css';

const CHOICES = VIEWS.filter((view) => view !== 'accounts');

export function ViewSwitch() {
  const { m } = useLanguage();
  const { setView } = useActions();
  const view = useAppState((state) => state.view);
  return (
    <fieldset className={styles.switch} aria-label={m['view.label']}>
      {CHOICES.map((choice) => (
        <label key={choice} data-chosen={choice === view}>
          <input type="radio" name="view" checked={choice === view} onChange={() => setView(choice)} />
          {m[`view.${choice}`]}
        </label>
      ))}
    </fieldset>
  );
}
