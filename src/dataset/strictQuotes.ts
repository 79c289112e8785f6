// Words of others in the bundled dataset: a quotation is short, and a headline that nobody read is none.

import type { Problem } from '#domain/problems/problem.ts';
import { plainArticleText } from '#domain/record/articleText.ts';
import type { Dataset, EventRecord, Localized } from '#domain/record/model.ts';

const MOST_QUOTED_WORDS = 25;

/** Opening and closing marks; an apostrophe is none. */
const QUOTED = /[“„]([^“”„]*)[”“]|"([^"]*)"|«([^«»]*)»|「([^「」]*)」|『([^『』]*)』/gu;
const IN_QUOTES = /^\s*(?:[“„].*[”“]|".*"|«.*»|‘.*’|'.*'|「.*」|『.*』)\s*$/su;

/** In articles, statements and notes no quotation is longer than so many words of its language. */
export function checkQuotations(event: EventRecord): readonly Problem[] {
  const path = `events(${event.id})`;
  return [
    ...event.article.flatMap(({ text }, i) => longQuotations(text, `${path}.article[${i}]`)),
    ...event.positions.flatMap(({ id, statement }) => longQuotations(statement, `${path}.positions(${id}).statement`)),
    ...longQuotations(event.note ?? {}, `${path}.note`),
  ];
}

function longQuotations(texts: Localized, path: string): readonly Problem[] {
  return Object.entries(texts).flatMap(([language, text]) =>
    [...plainArticleText(text).matchAll(QUOTED)]
      .map((found) => found.slice(1).find((quoted) => quoted !== undefined) ?? '')
      .filter((quoted) => countWords(quoted) > MOST_QUOTED_WORDS)
      .map((detail) => ({
        kind: 'longQuotation' as const,
        path: `${path}.${language}`,
        detail,
        expected: [`≤ ${MOST_QUOTED_WORDS}`],
      })),
  );
}

/** Finds the words of languages without spaces between them, too; of Vietnamese it counts syllables. */
const WORDS = new Intl.Segmenter('und', { granularity: 'word' });

function countWords(text: string): number {
  return [...WORDS.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

/** A headline that nobody read is a description, and nowhere looks like a quotation. */
export function checkHeadlines({ sources }: Pick<Dataset, 'sources'>): readonly Problem[] {
  return sources
    .filter(({ isTitleRead, title }) => !isTitleRead && IN_QUOTES.test(title))
    .map(({ id, title }) => ({ kind: 'quotedUnread', path: `sources(${id}).title`, detail: title }));
}
