// The values under one head: the first of them, those that are chosen, and the rest on demand.

import { memo, useState } from 'react';
import type { Facet } from '#domain/record/indices.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useFollowing } from '#store/FollowingContext.tsx';
import { useAppState, useRecord } from '#store/StoreContext.tsx';
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

export const ValueList = memo(function ValueList({ facet, options }: Props) {
  const { m } = useLanguage();
  const { indices } = useRecord();
  const { codeOf } = indices.facets[facet];
  // The tick is there at once, the numbers follow.
  const counts = useFollowing().matches.counts(facet);
  const [showsAll, setShowsAll] = useState(false);
  const chosen = useAppState((state) => state.query.facets[facet]);
  const isLong = options.length > FIRST + SLACK;
  const shown = isLong && !showsAll ? options.filter(({ value }, i) => i < FIRST || chosen.includes(value)) : options;
  return (
    <>
      <ul className={styles.values}>
        {shown.map((option) => (
          <FacetValue
            key={option.value}
            facet={facet}
            option={option}
            isChosen={chosen.includes(option.value)}
            count={counts[codeOf.get(option.value) ?? -1] ?? 0}
            total={indices.events.length}
          />
        ))}
      </ul>
      {isLong && (
        <button type="button" className={styles.textButton} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? m['filters.showFewer'] : m['filters.showAll'](options.length)}
        </button>
      )}
    </>
  );
});
