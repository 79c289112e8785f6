// One facet as a group of checkboxes, under heads where it has them.

import { Fragment, memo, useMemo } from 'react';
import type { Facet } from '#domain/record/indices.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useRecord } from '#store/StoreContext.tsx';
import { FoldingGroup } from './FoldingGroup.tsx';
import { groupOptions } from './facetOptions.ts';
import { OptionHead } from './OptionHead.tsx';
import { ValueList } from './ValueList.tsx';

interface Props {
  readonly facet: Exclude<Facet, 'person'>;
}

export const FacetGroup = memo(function FacetGroup({ facet }: Props) {
  const { m } = useLanguage();
  const { indices } = useRecord();
  const groups = useMemo(() => groupOptions(indices, facet, m), [indices, facet, m]);
  return (
    <FoldingGroup label={m[`filters.${facet}`]} facet={facet}>
      {groups.map(({ id, label, options }) => (
        <Fragment key={id}>
          {groups.length > 1 && <OptionHead label={label} />}
          <ValueList facet={facet} options={options} />
        </Fragment>
      ))}
    </FoldingGroup>
  );
});
