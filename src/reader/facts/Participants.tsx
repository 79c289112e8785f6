// Who took part, in two columns by side, each with the offices held on that day.

import type { EventRecord, Participant } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { CardLink } from '#reader/article/LinkCard.tsx';
import { useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import styles from './Participants.module.css';
import { SideGlyph } from './SideGlyph.tsx';

export function Participants({ event }: { readonly event: EventRecord }) {
  const { m } = useLanguage();
  const { dataset } = useRecord().indices;
  if (event.participants.length === 0) return null;
  const sides = dataset.sides.flatMap((side) => {
    const people = event.participants.filter((participant) => participant.side === side.id);
    return people.length > 0 ? [{ side, people }] : [];
  });
  const others = event.participants.filter(({ side }) => side === null);
  return (
    <section aria-label={m['reader.participants']} className={styles.participants}>
      {sides.map(({ side, people }) => (
        <div key={side.id} className={styles.side}>
          <h3 dir="auto">
            <SideGlyph side={side.id} /> <Words of={side.label} />
          </h3>
          <People people={people} />
        </div>
      ))}
      {others.length > 0 && <People people={others} />}
    </section>
  );
}

function People({ people }: { readonly people: readonly Participant[] }) {
  const { m } = useLanguage();
  const { select } = useAppStore();
  const record = useRecord();
  const terms = useAppState(select.searchTerms);
  const { personById, officeById } = record.indices;
  return (
    <ul>
      {people.map(({ person, offices, part, isOutgoing }) => {
        const found = personById.get(person);
        const titles = offices.flatMap((office) => officeById.get(office) ?? []);
        return (
          found && (
            <li key={person} dir="auto" className={part === 'mentioned' ? styles.mentioned : undefined}>
              <CardLink type="person" id={person}>
                <Words of={found.name} terms={terms} />
              </CardLink>
              {part === 'mentioned' && <span className={styles.part}>{m['reader.mentioned']}</span>}
              {titles.map((office) => (
                <span key={office.id} className={styles.office}>
                  <Words of={office.title} terms={terms} />
                  {isOutgoing && m['reader.outgoing']}
                </span>
              ))}
            </li>
          )
        );
      })}
    </ul>
  );
}
