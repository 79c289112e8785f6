// The parts of a link that are not shown, each by what it names, with the nearest that the record holds.

import { useEffect, useState } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { fetchPart } from '#lib/fetchPart.ts';
import type { LinkDoubt } from '#store/address/linkDoubt.ts';
import { useRecord } from '#store/StoreContext.tsx';
import type { Meant } from './nearestPart.ts';
import { wordsOfUnread } from './wordsOfUnread.ts';

const MOST_NAMED = 5;

type Unread = Extract<LinkDoubt, { kind: 'unread' }>;

export function UnreadLink({ link }: { readonly link: Unread }) {
  const { m } = useLanguage();
  const nearest = useNearest(link);
  const named = link.unread.slice(0, MOST_NAMED);
  const more = link.unread.length - named.length;
  return (
    <>
      {link.isNewer && <p>{m['link.newer']}</p>}
      {named.map((part, i) => {
        const meant = nearest[i];
        return (
          <p key={`${part.key}=${part.value}`}>
            {wordsOfUnread(part, m)}
            {meant && (
              <>
                {' '}
                {m['link.nearest']}{' '}
                <a href={`#${meant.link}`}>{meant.label ? <Words of={meant.label} /> : meant.value}</a>
              </>
            )}
          </p>
        );
      })}
      {more > 0 && <p>{m['link.more'](more)}</p>}
      {link.unread.some(({ widens }) => widens) && <p>{m['link.widened']}</p>}
    </>
  );
}

/** For each part that is named; none until it is found, and for what nothing resembles. */
function useNearest(link: Unread): readonly (Meant | null)[] {
  const { m } = useLanguage();
  const { indices } = useRecord();
  const [nearest, setNearest] = useState<readonly (Meant | null)[]>([]);
  useEffect(() => {
    let isCurrent = true;
    fetchPart(() => import('./nearestPart.ts')).then(({ nearestPart }) => {
      if (isCurrent)
        setNearest(link.unread.slice(0, MOST_NAMED).map((part) => nearestPart(link.text, part, indices, m)));
    }, console.info);
    return () => {
      isCurrent = false;
    };
  }, [link, indices, m]);
  return nearest;
}
