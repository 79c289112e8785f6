// One value of a facet: a checkbox, its label, and the number of events it would leave with a bar of its share.

import { type CSSProperties, Fragment } from 'react';
import type { Facet } from '#domain/record/indices.ts';
import { localize, type PersonId } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import styles from './FilterPanel.module.css';
import type { FacetOption } from './facetOptions.ts';

interface Props {
  readonly facet: Facet;
  readonly option: FacetOption;
}

export function FacetValue({ facet, option }: Props) {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const record = useRecord();
  const { toggleFacet, showPerson } = useActions();
  const ordinal = record.indices.facets[facet].ordinalOf.get(option.value) ?? 0;
  const count = useAppState((state) => select.matches(state).counts[facet][ordinal] ?? 0);
  const isChosen = useAppState((state) => state.query.facets[facet].includes(option.value));
  const shown = localize(option.label, language).text;
  const asides = option.aside.filter((aside) => aside !== shown);
  return (
    <li className={count === 0 ? `${styles.option} ${styles.zero}` : styles.option}>
      <label className={styles.value} style={{ '--share': count / record.indices.events.length } as CSSProperties}>
        <input type="checkbox" checked={isChosen} onChange={() => toggleFacet(facet, option.value)} />
        <span className={styles.label}>
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
              <span className={styles.aside} lang={languageOf(option, aside)}>
                {aside}
              </span>
            </Fragment>
          ))}
        </span>
        <span className={styles.count}>
          {count}
          <span className="visually-hidden"> {m['filters.leaves'](count).replace(/^\d+\s*/, '')}</span>
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
}

function languageOf(option: FacetOption, text: string): string | undefined {
  return Object.entries(option.label).find(([, own]) => own === text)?.[0];
}
