// A person's card: names in every script, side, offices as far as they were recorded, the events by part, and
// the topics spoken on most, each a way into the ledger.

import type { Indices } from '#domain/record/indices.ts';
import { type EventRecord, localize, type OfficeTerm, type Person } from '#domain/record/model.ts';
import { partsTaken } from '#domain/record/personProfile.ts';
import { formatEventDate } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { Words } from '#i18n/Words.tsx';
import { useActions, useAppState, useRecord } from '#store/StoreContext.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './PersonCard.module.css';

const MOST_TOPICS = 8;
/** Of each part; who took part in thousands of events is filtered by. */
const MOST_LISTED = 200;

export function PersonCard() {
  const { m, language } = useLanguage();
  const { indices } = useRecord();
  const { showPerson } = useActions();
  const person = useAppState((state) =>
    state.openPerson ? state.record.indices.personById.get(state.openPerson) : undefined,
  );
  if (!person) return null;
  const side = indices.sideOfPerson.get(person.id);
  const sideLabel = side && indices.sideById.get(side)?.label;
  const name = localize(person.name, language).text;
  const otherNames = [...new Set([...Object.values(person.name), ...person.alsoWritten])].filter(
    (other) => other !== name,
  );
  return (
    <Dialog title={name} closeLabel={m['app.close']} onClose={() => showPerson(null)}>
      <div className={styles.card}>
        <p className={styles.names} dir="auto">
          {[...otherNames, ...(sideLabel ? [localize(sideLabel, language).text] : [])].join(' · ')}
        </p>
        <PersonActions person={person} name={name} />
        <Offices person={person} />
        <SpokenTopics person={person} />
        <PersonEvents person={person} />
      </div>
    </Dialog>
  );
}

function PersonActions({ person, name }: { readonly person: Person; readonly name: string }) {
  const { m } = useLanguage();
  const { toggleFacet, showPerson } = useActions();
  const isChosen = useAppState((state) => state.query.facets.person.includes(person.id));
  return (
    <button
      type="button"
      className={styles.action}
      onClick={() => {
        toggleFacet('person', person.id);
        showPerson(null);
      }}
    >
      {isChosen ? m['card.unfilter'](name) : m['card.filter'](name)}
    </button>
  );
}

function Offices({ person }: { readonly person: Person }) {
  const { m, language } = useLanguage();
  const { indices } = useRecord();
  const { chooseFacet, showPerson } = useActions();
  if (person.offices.length === 0) return null;
  return (
    <section>
      <h3>{m['person.offices']}</h3>
      <ul className={styles.offices}>
        {person.offices.map((term) => {
          const title = indices.officeById.get(term.office)?.title ?? {};
          const country = indices.officeById.get(term.office)?.country;
          const countryName = country && indices.placeById.get(country)?.name;
          const label = [title, countryName].flatMap((text) => (text ? localize(text, language).text : [])).join(', ');
          const isFacet = indices.facets.office.codeOf.has(term.office);
          return (
            <li key={term.office}>
              <span dir="auto">
                <Words of={title} />
                <small>{termInWords(term, language, m)}</small>
                {term.note && (
                  <small className="lines">
                    <Words of={term.note} />
                  </small>
                )}
              </span>
              {isFacet && (
                <button
                  type="button"
                  aria-label={m['card.filter'](label)}
                  onClick={() => {
                    chooseFacet('office', [term.office]);
                    showPerson(null);
                  }}
                >
                  {m['person.filterOffice']}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** `2021-10-04 – 2024-10-01`, or the days on which the person was seen in the office. */
function termInWords(term: OfficeTerm, language: Language, m: Messages): string {
  const inWords = (date: NonNullable<OfficeTerm['from']>) => formatEventDate(date, language, 'short');
  if (term.from || term.to) {
    return m['person.term'](term.from ? inWords(term.from) : '', term.to ? inWords(term.to) : '');
  }
  const first = term.seen[0];
  const last = term.seen.at(-1);
  if (!first || !last) return m['person.undated'];
  return m['person.seen'](first === last ? inWords(first) : `${inWords(first)} … ${inWords(last)}`);
}

function SpokenTopics({ person }: { readonly person: Person }) {
  const { m } = useLanguage();
  const { indices } = useRecord();
  const { chooseFacet, setView, showPerson } = useActions();
  const topics = indices.spokenTopics.get(person.id) ?? [];
  if (topics.length === 0) return null;
  return (
    <section>
      <h3>{m['person.topics']}</h3>
      <ul className={styles.topics}>
        {topics.slice(0, MOST_TOPICS).map(([topic, count]) => (
          <li key={topic}>
            <button
              type="button"
              onClick={() => {
                chooseFacet('topic', [topic]);
                setView('ledger');
                showPerson(null);
              }}
            >
              <Words of={indices.topicById.get(topic)?.label ?? {}} />
            </button>
            <span>{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PersonEvents({ person }: { readonly person: Person }) {
  const { m, language } = useLanguage();
  const { indices } = useRecord();
  const { openEvent, showPerson } = useActions();
  return partsTaken(indices, person.id).map(({ part, ordinals }) => (
    <section key={part}>
      <h3>
        {m[`filters.part.${part}`]} <span className={styles.count}>{m['filters.leaves'](ordinals.length)}</span>
      </h3>
      <ul className={styles.events}>
        {eventsAt(indices, ordinals.slice(0, MOST_LISTED)).map((event) => (
          <li key={event.id}>
            <button
              type="button"
              onClick={() => {
                showPerson(null);
                openEvent(event.id);
              }}
            >
              <time dateTime={event.date.edtf}>{formatEventDate(event.date, language, 'short')}</time>{' '}
              <span dir="auto">
                <Words of={event.title} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {ordinals.length > MOST_LISTED && (
        <p className={styles.names}>{m['person.more'](ordinals.length - MOST_LISTED)}</p>
      )}
    </section>
  ));
}

function eventsAt({ events }: Indices, ordinals: readonly number[]): readonly EventRecord[] {
  return ordinals.map((ordinal) => events.at(ordinal)).filter((event) => event !== undefined);
}
