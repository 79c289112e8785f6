// Where there is no column for them, the filters come from the left edge; the foot says what they leave and leads to it.

import { Panel } from '#app/Panel.tsx';
import { FilterPanel } from '#filters/FilterPanel.tsx';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useFollowing } from '#store/FollowingContext.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './FilterDrawer.module.css';

export function FilterDrawer({ onClose }: { readonly onClose: () => void }) {
  const { m } = useLanguage();
  const { length: found } = useFollowing().matches.ordinals;
  return (
    <Dialog title={m['filters.open']} closeLabel={m['app.close']} onClose={onClose} look="drawer">
      <div className={styles.filters}>
        <Panel name={m['filters.region']}>
          <FilterPanel />
        </Panel>
      </div>
      <div className={styles.foot}>
        <button type="button" onClick={onClose}>
          {m['filters.show'](found)}
        </button>
      </div>
    </Dialog>
  );
}
