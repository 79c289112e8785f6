// People: found by typing a name in any script, grouped by side; all together or any of them; by their part.

import { Fragment, memo, useId, useMemo, useState } from 'react';
import { isFound } from '#domain/find/search.ts';
import { foldWords } from '#domain/find/text/foldWords.ts';
import { readSearch } from '#domain/find/text/readSearch.ts';
import type { Indices } from '#domain/record/indices.ts';
import { PARTS, type PersonId } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppState, useRecord } from '#store/StoreContext.tsx';
import styles from './FilterPanel.module.css';
import { FoldingGroup } from './FoldingGroup.tsx';
import { groupOptions, type OptionGroup } from './facetOptions.ts';
import { OptionHead } from './OptionHead.tsx';
import { ValueList } from './ValueList.tsx';

export const PeopleGroup = memo(function PeopleGroup() {
  const { m } = useLanguage();
  const { indices } = useRecord();
  const groups = useMemo(() => groupOptions(indices, 'person', m), [indices, m]);
  const [wanted, setWanted] = useState('');
  const found = useMemo(() => groupsNamed(groups, indices.personById, wanted), [groups, indices.personById, wanted]);

  return (
    <FoldingGroup label={m['filters.person']} facet="person">
      <input
        type="text"
        className={styles.find}
        aria-label={m['filters.person.find']}
        placeholder={m['filters.person.find']}
        value={wanted}
        autoComplete="off"
        spellCheck={false}
        onChange={(change) => setWanted(change.target.value)}
      />
      <div className={styles.people}>
        {found.map(({ id, label, options }) => (
          <Fragment key={id}>
            <OptionHead label={label} />
            <ValueList facet="person" options={options} />
          </Fragment>
        ))}
        {found.length === 0 && <p className={styles.none}>{m['filters.person.none']}</p>}
      </div>
      <PeopleOptions />
    </FoldingGroup>
  );
});

/** Those whose names, in whatever script, hold what was typed; groups of none of them are left out. */
function groupsNamed(
  groups: readonly OptionGroup[],
  personById: Indices['personById'],
  typed: string,
): readonly OptionGroup[] {
  const search = readSearch(typed);
  const isNamed = (value: string) => {
    const person = personById.get(value as PersonId);
    const names = person ? [...Object.values(person.name), ...person.alsoWritten] : [];
    return isFound(names.map(foldWords).join('\n'), search);
  };
  return groups
    .map((group) => ({ ...group, options: group.options.filter(({ value }) => isNamed(value)) }))
    .filter(({ options }) => options.length > 0);
}

/** Sub-filters that mean something only while people are chosen. */
function PeopleOptions() {
  const { m } = useLanguage();
  const { setTogether, setParts } = useActions();
  const together = useAppState((state) => state.query.together);
  const parts = useAppState((state) => state.query.parts);
  const chosen = useAppState((state) => state.query.facets.person.length);
  const hint = useId();
  if (chosen === 0) return null;
  return (
    <div className={styles.suboptions}>
      {chosen > 1 && (
        <label className={styles.switch}>
          <input type="checkbox" aria-describedby={hint} checked={together} onChange={() => setTogether(!together)} />
          <span>
            {m['filters.person.together']}
            <small id={hint}>{m['filters.person.together.hint']}</small>
          </span>
        </label>
      )}
      <fieldset className={styles.parts}>
        <legend>{m['filters.part']}</legend>
        {PARTS.map((part) => {
          const isChosen = parts.includes(part);
          return (
            <label key={part}>
              <input
                type="checkbox"
                checked={isChosen}
                disabled={isChosen && parts.length === 1}
                onChange={() => setParts(isChosen ? parts.filter((other) => other !== part) : [...parts, part])}
              />
              {m[`filters.part.${part}`]}
            </label>
          );
        })}
      </fieldset>
    </div>
  );
}
