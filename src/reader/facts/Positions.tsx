// Who did what towards whom, on what: a small table.

import { tallyOfPositions } from '#domain/record/accounts.ts';
import { actorName, actorSide } from '#domain/record/actors.ts';
import type { EventRecord, Position } from '#domain/record/model.ts';
import { AccountMeter } from '#i18n/AccountMeter.tsx';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { CardLink } from '#reader/article/LinkCard.tsx';
import { useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import styles from './Positions.module.css';
import { SideGlyph } from './SideGlyph.tsx';
import { SourceNumbers } from './SourceNumbers.tsx';

export function Positions({ event }: { readonly event: EventRecord }) {
  const { m } = useLanguage();
  const { indices } = useRecord();
  if (event.positions.length === 0) return null;
  return (
    <section aria-labelledby="reader-positions" className={styles.positions}>
      <h3 id="reader-positions">{m['reader.positions']}</h3>
      <AccountMeter tally={tallyOfPositions(event.positions, indices)} indices={indices} />
      <table aria-labelledby="reader-positions">
        <thead>
          <tr>
            <th scope="col">{m['reader.positions.who']}</th>
            <th scope="col">{m['reader.positions.statement']}</th>
            <th scope="col">{m['reader.positions.topic']}</th>
          </tr>
        </thead>
        <tbody>
          {event.positions.map((position) => (
            <PositionRow key={position.id} event={event} position={position} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PositionRow({ event, position }: { readonly event: EventRecord; readonly position: Position }) {
  const { m } = useLanguage();
  const { select } = useAppStore();
  const record = useRecord();
  const terms = useAppState(select.searchTerms);
  const { indices } = record;
  const { actor, towards, isMutual } = position;
  const act = indices.actById.get(position.act);
  const topic = position.topic && indices.topicById.get(position.topic);
  return (
    <tr>
      <th scope="row" dir="auto">
        <SideGlyph side={isMutual ? 'both' : actorSide(actor, indices)} />{' '}
        <Words of={actorName(actor, indices)} terms={terms} />
        {towards && (
          <span className={styles.towards}>
            <span aria-hidden="true">{isMutual ? '＋' : '→'} </span>
            <span className="visually-hidden">
              {isMutual ? m['reader.positions.mutual'] : m['reader.positions.towards']}{' '}
            </span>
            <Words of={actorName(towards, indices)} terms={terms} />
          </span>
        )}
      </th>
      <td dir="auto" className="lines">
        {act && (
          <span className={styles.act}>
            <Words of={act.label} />
          </span>
        )}{' '}
        <Words of={position.statement} terms={terms} />
        <SourceNumbers event={event} sources={position.sources} />
      </td>
      <td dir="auto">
        {topic && (
          <CardLink type="topic" id={topic.id}>
            <Words of={topic.label} terms={terms} />
          </CardLink>
        )}
      </td>
    </tr>
  );
}
