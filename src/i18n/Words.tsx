// A text of the dataset in the reader's language, marked with its own language where that is another
// one, so that a screen reader says it and a browser draws it right. Within a line it runs in its own direction; the
// block it stands in says dir="auto".

import { findHits } from '#domain/find/text/findHits.ts';
import type { Term } from '#domain/find/text/readSearch.ts';
import { type Localized, localize } from '#domain/record/model.ts';
import { isRightToLeft } from '#lib/direction.ts';
import { keepTogether } from './keepTogether.ts';
import { useLanguage } from './LanguageContext.tsx';

interface Props {
  readonly of: Localized;
  /** What is looked for, to be marked. */
  readonly terms?: readonly Term[];
}

export function Words({ of, terms }: Props) {
  const { language } = useLanguage();
  const found = localize(of, language);
  const content = <Highlighted text={found.text} language={found.language} terms={terms ?? NO_TERMS} />;
  if (found.language === language && !isRightToLeft(found.text)) return content;
  return (
    <span lang={found.language === language ? undefined : found.language} className="words">
      {content}
    </span>
  );
}

const NO_TERMS: readonly Term[] = [];

interface HighlightedProps {
  readonly text: string;
  readonly language: string;
  readonly terms: readonly Term[];
}

/** A text as it is set in its language, with what is looked for marked. */
export function Highlighted({ text: plain, language, terms }: HighlightedProps) {
  const text = keepTogether(plain, language);
  const hits = terms.length === 0 ? [] : findHits(text, terms);
  if (hits.length === 0) return text;
  const ends = [0, ...hits.map((hit) => hit.end)];
  return (
    <>
      {hits.map((hit, i) => (
        <span key={hit.start}>
          {text.slice(ends[i], hit.start)}
          <mark>{text.slice(hit.start, hit.end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
