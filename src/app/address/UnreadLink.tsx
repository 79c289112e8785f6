// The parts of a link that are not shown, each by what it names, with the nearest that the record holds.

import { useMemo } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import type { LinkWords } from '#i18n/links/en.ts';
import { Words } from '#i18n/Words.tsx';
import type { LinkDoubt } from '#store/address/linkDoubt.ts';
import { useRecord } from '#store/StoreContext.tsx';
import { nearestPart } from './nearestPart.ts';
import { wordsOfUnread } from './wordsOfUnread.ts';

const MOST_NAMED = 5;

interface Props {
  readonly link: Extract<LinkDoubt, { kind: 'unread' }>;
  readonly words: LinkWords;
}

export function UnreadLink({ link, words }: Props) {
  const { m } = useLanguage();
  const { withoutTexts } = useRecord();
  const named = useMemo(
    () =>
      link.unread.slice(0, MOST_NAMED).map((part) => ({ part, meant: nearestPart(link.text, part, withoutTexts, m) })),
    [link, withoutTexts, m],
  );
  const more = link.unread.length - named.length;
  return (
    <>
      {link.isNewer && <p>{words.newer}</p>}
      {named.map(({ part, meant }) => (
        <p key={`${part.key}=${part.value}`}>
          {wordsOfUnread(part, words)}
          {meant && (
            <>
              {' '}
              {words.nearest} <a href={`#${meant.link}`}>{meant.label ? <Words of={meant.label} /> : meant.value}</a>
            </>
          )}
        </p>
      ))}
      {more > 0 && <p>{words.more(more)}</p>}
      {link.unread.some(({ widens }) => widens) && <p>{words.widened}</p>}
    </>
  );
}
