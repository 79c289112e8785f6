// Statements in an account: the act, who towards whom, what was said, and on which sources it rests, of what kind each.

import { accountOf } from '#domain/record/accounts.ts';
import { actorName } from '#domain/record/actors.ts';
import type { Position, Source } from '#domain/record/model.ts';
import { nameOfSource } from '#domain/record/nameOfSource.ts';
import { kindOfSource } from '#i18n/accounts/accountsInWords.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { useRecord } from '#store/StoreContext.tsx';
import styles from './Accounts.module.css';

export function AccountLines({ positions }: { readonly positions: readonly Position[] }) {
  return (
    <ul className={styles.lines}>
      {positions.map((position) => (
        <li key={position.id}>
          <Line position={position} />
        </li>
      ))}
    </ul>
  );
}

function Line({ position: { actor, act, towards, isMutual, statement, sources } }: { readonly position: Position }) {
  const { m } = useLanguage();
  const { indices } = useRecord();
  const known = indices.actById.get(act);
  return (
    <>
      <p className={styles.who} dir="auto">
        {known && (
          <span className={styles.act} data-role={known.role ?? 'other'}>
            <Words of={known.label} />
          </span>
        )}{' '}
        <Words of={actorName(actor, indices)} />
        {towards && (
          <>
            {' '}
            <span aria-hidden="true">{isMutual ? '＋' : '→'}</span>
            <span className="visually-hidden">
              {isMutual ? m['reader.positions.mutual'] : m['reader.positions.towards']}
            </span>{' '}
            <Words of={actorName(towards, indices)} />
          </>
        )}
      </p>
      <p className="lines" dir="auto">
        <Words of={statement} />
      </p>
      <ul className={styles.sources} aria-label={m['reader.sources']}>
        {sources.map((id) => {
          const source = indices.sourceById.get(id);
          return source && <SourceOfLine key={id} source={source} />;
        })}
      </ul>
    </>
  );
}

/** Who published it and what kind of publication it is: press is never taken for a government. */
function SourceOfLine({ source }: { readonly source: Source }) {
  const { m, language } = useLanguage();
  const { indices } = useRecord();
  const name = nameOfSource(source, language);
  const kind = kindOfSource(source, language, m);
  return (
    <li data-account={accountOf({ sources: [source.id] }, indices)}>
      {source.url ? (
        <a href={source.url} target="_blank" rel="noreferrer" title={source.title}>
          <bdi>{name}</bdi>
        </a>
      ) : (
        <bdi title={source.title}>{name}</bdi>
      )}
      {kind !== '' && <span className={styles.kind}>{kind}</span>}
    </li>
  );
}
