// What came of an event, in one line, from the data alone.

import { plainArticleText } from './articleText.ts';
import type { Indices } from './indices.ts';
import type { EventRecord, Localized, Position } from './model.ts';

/** Who did it and how is said of a position; a sentence of the article speaks for itself. */
export interface Outcome {
  readonly position: Position | null;
  readonly words: Localized;
}

/**
 * The first thing both sides agreed, else the first that one of them bound itself to, else the first that was asked
 * for, else the first sentence of the article. Null while the texts are not there, and where there are none.
 */
export function outcomeOf({ positions, article }: EventRecord, { actById }: Pick<Indices, 'actById'>): Outcome | null {
  const first = (role: 'commitment' | 'request', isJoint = false) =>
    positions.find(({ act, isMutual }) => actById.get(act)?.role === role && (isMutual || !isJoint));
  const position = first('commitment', true) ?? first('commitment') ?? first('request');
  if (position) return { position, words: position.statement };
  const [opening] = article;
  return opening ? { position: null, words: firstSentences(opening.text) } : null;
}

function firstSentences(text: Localized): Localized {
  return Object.fromEntries(
    Object.entries(text).map(([tag, markup]) => [tag, firstSentence(plainArticleText(markup))]),
  );
}

/** Up to the first full stop that a space or nothing follows; in Japanese none has to. */
function firstSentence(text: string): string {
  return /^.*?(?:[.!?](?=\s|$)|[。！？])/su.exec(text)?.[0] ?? text;
}
