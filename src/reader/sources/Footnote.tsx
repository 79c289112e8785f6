// A source: publisher, title, and quietly whose account it is, when published, in which language and how it was read.
// A headline stands in quotation marks, a description of a page whose headline nobody read in none. A mirror is named,
// not linked.

import { Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { localize, type Source } from '#domain/record/model.ts';
import { parseCalendarDate } from '#domain/time/dates.ts';
import { formatCalendarDate } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { languageName } from '#i18n/languageName.ts';
import { SideGlyph } from '#reader/facts/SideGlyph.tsx';
import { useRecord } from '#store/StoreContext.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import styles from './Sources.module.css';

interface Props {
  readonly source: Source;
  readonly number: number;
  readonly onCopy: () => void;
}

export function Footnote({ source, number, onCopy }: Props) {
  const { m, language } = useLanguage();
  const published = source.published === null ? null : parseCalendarDate(source.published);
  const publisher = localize(source.publisher, language).text;
  return (
    <>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <p dir="auto">
        {publisher && <span className={`${styles.publisher} words`}>{publisher}</span>} <Title source={source} />
        <span className={styles.details}>
          <Account source={source} />
          <span>{published ? formatCalendarDate(published, language, 'short') : m['reader.source.undated']}</span>
          {source.language && <span>{languageName(source.language, language)}</span>}
          {source.address && <bdi>{source.address}</bdi>}
          {source.isMirror && <span>{m['reader.source.mirror']}</span>}
          {!source.isTitleRead && <span>{m['reader.source.described']}</span>}
          {source.read === 'opening' && <span>{m['reader.source.opening']}</span>}
        </span>
      </p>
      <IconButton label={m['reader.source.copy'](number)} icon={Copy} onClick={onCopy} />
    </>
  );
}

function Title({ source: { title, isTitleRead, url, language } }: { readonly source: Source }): ReactNode {
  if (title === '') return null;
  // A description is ours, in whichever language it was written.
  const lang = (isTitleRead && language) || undefined;
  const words = (
    <span className="words" lang={lang}>
      {title}
    </span>
  );
  const linked = url ? (
    <a href={url} target="_blank" rel="noreferrer">
      {words}
    </a>
  ) : (
    words
  );
  return isTitleRead ? <q>{linked}</q> : linked;
}

/** Whose account it is, and what published it. */
function Account({ source: { side, type, isJoint, isMirror } }: { readonly source: Source }) {
  const { m, language } = useLanguage();
  const { sideById } = useRecord().indices;
  const label = isJoint ? m['reader.source.joint'] : side && localize(sideById.get(side)?.label ?? {}, language).text;
  // Of a mirror it is said that it is a copy.
  const kind = type && !isMirror && m[`reader.source.type.${type}`];
  if (!label) return kind && <span>{kind}</span>;
  return (
    <span>
      <SideGlyph side={isJoint ? 'both' : side} /> <span className="visually-hidden">{m['reader.source.whose']} </span>
      {kind ? m['reader.source.account'](label, kind) : label}
    </span>
  );
}
