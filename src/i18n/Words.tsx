// A text of the dataset in the reader's language, marked with its own language where that is another
// one, so that a screen reader says it and a browser draws it right. Within a line it runs in its own direction; the
// block it stands in says dir="auto".

import { findHits } from '#domain/find/text/findHits.ts';
import type { Term } from '#domain/find/text/readSearch.ts';
import { type Localized, localize } from '#domain/record/model.ts';
import { isRightToLeft } from '#lib/direction.ts';
import { useLanguage } from './LanguageContext.tsx';

interface Props {
  readonly of: Localized;
  /** What is looked for, to be marked. */
  readonly terms?: readonly Term[];
}

export function Words({ of, terms }: Props) {
  const { language } = useLanguage();
  const found = localize(of, language);
  const content = terms && terms.length > 0 ? <Highlighted text={found.text} terms={terms} /> : found.text;
  if (found.language === language && !isRightToLeft(found.text)) return content;
  return (
    <span lang={found.language === language ? undefined : found.language} className="words">
      {content}
    </span>
  );
}

export function Highlighted({ text, terms }: { readonly text: string; readonly terms: readonly Term[] }) {
  const hits = findHits(text, terms);
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
