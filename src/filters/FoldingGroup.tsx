// A named group of controls that folds away under its name.

import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { Facet } from '#domain/record/indices.ts';
import { useAppState } from '#store/StoreContext.tsx';
import styles from './FilterPanel.module.css';

interface Props {
  readonly label: string;
  readonly facet: Facet | 'period';
  readonly children: ReactNode;
}

export function FoldingGroup({ label, facet, children }: Props) {
  const [isOpen, setOpen] = useState(facet !== 'office');
  const id = useId();
  const chosen = useAppState(({ query }) =>
    facet === 'period' ? Number(query.from !== null) + Number(query.to !== null) : query.facets[facet].length,
  );
  return (
    <fieldset className={styles.group} aria-label={label}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{label}</span>
        {chosen > 0 && <span className={styles.chosen}>{chosen}</span>}
        <ChevronDown size={15} aria-hidden className={isOpen ? styles.open : styles.folded} />
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </fieldset>
  );
}
