// People: found by typing a name in any script, grouped by side; all together or any of them; by their part.

import { useId, useMemo, useState } from 'react';
import { foldText } from '#domain/find/search.ts';
import { PARTS } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppState, useRecord } from '#store/StoreContext.tsx';
import styles from './FilterPanel.module.css';
import { FoldingGroup } from './FoldingGroup.tsx';
import { groupOptions } from './facetOptions.ts';
import { OptionHead } from './OptionHead.tsx';
import { ValueList } from './ValueList.tsx';

export function PeopleGroup() {
  const { m } = useLanguage();
  const { indices } = useRecord();
  const groups = useMemo(() => groupOptions(indices, 'person', m), [indices, m]);
  const chosen = useAppState((state) => state.query.facets.person.length);
  const [wanted, setWanted] = useState('');

  const folded = foldText(wanted.trim());
  const isWanted = (value: string) => {
    const person = indices.personById.get(value as never);
    return (
      !!person && [...Object.values(person.name), ...person.alsoWritten].some((name) => foldText(name).includes(folded))
    );
  };
  const found = groups
    .map((group) => ({ ...group, options: group.options.filter(({ value }) => isWanted(value)) }))
    .filter(({ options }) => options.length > 0);

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
          <div key={id}>
            <OptionHead label={label} />
            <ValueList facet="person" options={options} />
          </div>
        ))}
        {found.length === 0 && <p className={styles.none}>{m['filters.person.none']}</p>}
      </div>
      {chosen > 0 && <PeopleOptions severalChosen={chosen > 1} />}
    </FoldingGroup>
  );
}

/** Sub-filters that mean something only while people are chosen. */
function PeopleOptions({ severalChosen }: { readonly severalChosen: boolean }) {
  const { m } = useLanguage();
  const { setTogether, setParts } = useActions();
  const together = useAppState((state) => state.query.together);
  const parts = useAppState((state) => state.query.parts);
  const hint = useId();
  return (
    <div className={styles.suboptions}>
      {severalChosen && (
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
