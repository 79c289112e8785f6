// Under the search box, while something is typed: the signs of it that are not understood, and the topics, people, places
// and days that carry the name typed, with the number of events each would leave in place of the words.

import { useEffect, useMemo } from 'react';
import { matchEvents } from '#domain/find/facets.ts';
import { offersFor } from '#domain/find/found/offers.ts';
import { localize } from '#domain/record/model.ts';
import { filterLabel } from '#i18n/filterLabel.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { valueLabel } from '#i18n/valueLabel.ts';
import { listed } from '#lib/text/punctuation.ts';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import styles from './SearchHelp.module.css';
import { type DateReader, useDateReader } from './useDateReader.ts';

export function SearchHelp() {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const { unread } = useAppState(select.search);
  const offers = useOffers();
  const signs = listed(
    unread.map((sign) => m['filters.text.chip'](sign)),
    language,
  );
  return (
    <>
      <p role="status" className={styles.unread} hidden={signs === ''}>
        {signs !== '' && m['filters.search.unread'](signs)}
      </p>
      {offers.length > 0 && (
        <ul aria-label={m['filters.search.offers']} className={styles.offers}>
          {offers.map(({ key, kind, name, language, count, choose }) => (
            <li key={key}>
              <button
                type="button"
                aria-label={m['filters.search.offer'](kind, name, count)}
                onClick={() => {
                  choose();
                  document.getElementById('search')?.focus();
                }}
              >
                <span className={styles.kind}>{kind}</span>
                <span lang={language}>{name}</span>
                <span className={styles.count}>{count}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface ShownOffer {
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  readonly language: string | undefined;
  readonly count: number;
  readonly choose: () => void;
}

function useOffers(): readonly ShownOffer[] {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const { indices, withoutTexts } = useRecord();
  const { chooseInstead, setPeriodInstead } = useActions();
  const search = useAppState(select.search);
  const query = useAppState((state) => state.query);
  const { counts } = useAppState(select.matchesWithoutWords);
  const { read, fetchReader } = useDateReader(language);
  useEffect(fetchReader, [fetchReader]);
  return useMemo(() => {
    const values = offersFor(indices, search, query.facets, counts).map(({ facet, value, count }): ShownOffer => {
      const label = localize(valueLabel(indices, facet, value, m) ?? { [language]: value }, language);
      return {
        key: `${facet} ${value}`,
        kind: m[`found.${facet}`],
        name: facet === 'office' ? filterLabel({ kind: 'value', facet, value }, indices, language, m) : label.text,
        language: label.language === language ? undefined : label.language,
        count,
        choose: () => chooseInstead(facet, value),
      };
    });
    const period = typedPeriod(query.text, read);
    if (!period) return values;
    const { ordinals } = matchEvents(withoutTexts, { ...query, text: '', ...period }, () => new Uint8Array());
    const offer: ShownOffer = {
      key: 'period',
      kind: m['filters.period'],
      name: filterLabel({ kind: 'period', ...period }, indices, language, m),
      language: undefined,
      count: ordinals.length,
      choose: () => setPeriodInstead(period.from, period.to),
    };
    return ordinals.length === 0 ? values : [offer, ...values];
  }, [indices, withoutTexts, search, query, counts, language, m, read, chooseInstead, setPeriodInstead]);
}

/** The days that are typed, where a date is. */
function typedPeriod(typed: string, read: DateReader['read']): { readonly from: string; readonly to: string } | null {
  const [from, to] = (['start', 'end'] as const).map((edge) => read(typed, edge, false));
  return from?.kind === 'date' && to?.kind === 'date' ? { from: from.edtf, to: to.edtf } : null;
}
