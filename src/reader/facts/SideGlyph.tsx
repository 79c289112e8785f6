// The mark of a side: a disc, a square, a lozenge; never colour alone. Words stand beside it.

import type { SideId } from '#domain/record/model.ts';
import { useRecord } from '#store/StoreContext.tsx';
import styles from './SideGlyph.module.css';

const MARKS = ['●', '■'] as const;
const LOOKS = [styles.first, styles.second] as const;

export function SideGlyph({ side }: { readonly side: SideId | 'both' | null }) {
  const { sides } = useRecord().indices.dataset;
  if (side === 'both') {
    return (
      <span aria-hidden="true" className={styles.mark}>
        <span className={styles.first}>●</span>
        <span className={styles.second}>■</span>
      </span>
    );
  }
  const order = sides.findIndex(({ id }) => id === side);
  return (
    <span aria-hidden="true" className={`${styles.mark} ${LOOKS[order] ?? styles.rest}`}>
      {MARKS[order] ?? '◆'}
    </span>
  );
}
