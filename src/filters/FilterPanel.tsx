// The filter panel: text, people, the other facets in their order, period. Every value shows
// how many events it would leave; nothing moves while the numbers change.

import { type CSSProperties, memo, useDeferredValue } from 'react';
import { FACETS } from '#domain/record/indices.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useRecord } from '#store/StoreContext.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import styles from './FilterPanel.module.css';
import { PeopleGroup } from './PeopleGroup.tsx';
import { PeriodGroup } from './PeriodGroup.tsx';
import { SearchBox } from './SearchBox.tsx';

/** People have a group of their own, with a search and the parts they took. */
const PLAIN_FACETS = FACETS.filter((facet) => facet !== 'person');

export const FilterPanel = memo(function FilterPanel() {
  const { m } = useLanguage();
  const { facets, events } = useRecord().indices;
  // A facet with fewer than two values can narrow nothing.
  const offered = PLAIN_FACETS.filter((facet) => facets[facet].values.length > 1);
  // The picture first: hundreds of values can come a moment later. The search box is there from the first.
  const showsFacets = useDeferredValue(true, false);
  // Room for the longest number right of each value.
  const digits = { '--digits': String(events.length).length } as CSSProperties;
  return (
    <section aria-label={m['filters.region']} className={styles.panel} style={digits}>
      <SearchBox />
      {showsFacets && (
        <>
          {facets.person.values.length > 0 && <PeopleGroup />}
          {offered.map((facet) => (
            <FacetGroup key={facet} facet={facet} />
          ))}
          <PeriodGroup />
        </>
      )}
    </section>
  );
});
