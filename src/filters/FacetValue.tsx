// One value of a facet: a checkbox, its label, and the number of events it would leave with a bar of its share.
// There are hundreds, so each is few elements and drawn again only when something of it changes.

import { type CSSProperties, Fragment, memo } from 'react';
import type { Facet } from '#domain/record/indices.ts';
import { localize, type PersonId } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { useActions } from '#store/StoreContext.tsx';
import styles from './FilterPanel.module.css';
import type { FacetOption } from './facetOptions.ts';

interface Props {
  readonly facet: Facet;
  readonly option: FacetOption;
  readonly isChosen: boolean;
  /** How many events it would leave, and of how many. */
  readonly count: number;
  readonly total: number;
}

export const FacetValue = memo(function FacetValue({ facet, option, isChosen, count, total }: Props) {
  const { m, language } = useLanguage();
  const { toggleFacet, showPerson } = useActions();
  const shown = localize(option.label, language).text;
  const asides = option.aside.filter((aside) => aside !== shown);
  return (
    <li className={styles.option}>
      <label
        className={count === 0 ? `${styles.value} ${styles.zero}` : styles.value}
        style={{ '--share': count / total } as CSSProperties}
      >
        <input
          type="checkbox"
          value={option.value}
          checked={isChosen}
          onChange={() => toggleFacet(facet, option.value)}
        />
        <Words of={option.label} />
        {option.country && (
          <span className="visually-hidden">
            {' ('}
            <Words of={option.country} />)
          </span>
        )}
        {asides.map((aside) => (
          <Fragment key={aside}>
            {' '}
            <span className={`${styles.aside} words`} lang={languageOf(option, aside)}>
              {aside}
            </span>
          </Fragment>
        ))}{' '}
        {/* The number with its bar: an image of so many events. */}
        <span role="img" aria-label={m['filters.leaves'](count)} className={styles.count}>
          {count}
        </span>
      </label>
      {facet === 'person' && (
        <button
          type="button"
          className={styles.about}
          aria-label={m['person.open'](shown)}
          title={m['person.open'](shown)}
          onClick={() => showPerson(option.value as PersonId)}
        />
      )}
    </li>
  );
});

function languageOf(option: FacetOption, text: string): string | undefined {
  return Object.entries(option.label).find(([, own]) => own === text)?.[0];
}
