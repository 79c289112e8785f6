// The values under one head: the first of them, those that are chosen, and the rest on demand.

import { useState } from 'react';
import type { Facet } from '#domain/record/indices.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useAppState } from '#store/StoreContext.tsx';
import { FacetValue } from './FacetValue.tsx';
import styles from './FilterPanel.module.css';
import type { FacetOption } from './facetOptions.ts';

interface Props {
  readonly facet: Facet;
  readonly options: readonly FacetOption[];
}

/** As many as are read at a glance; a list a few longer is shown whole. */
const FIRST = 12;
const SLACK = 4;

export function ValueList({ facet, options }: Props) {
  const { m } = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  const chosen = useAppState((state) => state.query.facets[facet]);
  const isLong = options.length > FIRST + SLACK;
  const shown = isLong && !showsAll ? options.filter(({ value }, i) => i < FIRST || chosen.includes(value)) : options;
  return (
    <>
      <ul className={styles.values}>
        {shown.map((option) => (
          <FacetValue key={option.value} facet={facet} option={option} />
        ))}
      </ul>
      {isLong && (
        <button type="button" className={styles.textButton} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? m['filters.showFewer'] : m['filters.showAll'](options.length)}
        </button>
      )}
    </>
  );
}
