// One facet as a group of checkboxes, under heads where it has them.

import { useMemo } from 'react';
import type { Facet } from '#domain/record/indices.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useRecord } from '#store/StoreContext.tsx';
import { FacetValue } from './FacetValue.tsx';
import styles from './FilterPanel.module.css';
import { FoldingGroup } from './FoldingGroup.tsx';
import { groupOptions } from './facetOptions.ts';
import { OptionHead } from './OptionHead.tsx';

export function FacetGroup({ facet }: { readonly facet: Exclude<Facet, 'person'> }) {
  const { m } = useLanguage();
  const { indices } = useRecord();
  const groups = useMemo(() => groupOptions(indices, facet, m), [indices, facet, m]);
  return (
    <FoldingGroup label={m[`filters.${facet}`]} facet={facet}>
      {groups.map(({ id, label, options }) => (
        <div key={id}>
          {groups.length > 1 && <OptionHead label={label} />}
          <ul className={styles.values}>
            {options.map((option) => (
              <FacetValue key={option.value} facet={facet} option={option} />
            ))}
          </ul>
        </div>
      ))}
    </FoldingGroup>
  );
}
