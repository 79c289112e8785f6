// The text of a dataset document becomes a checked dataset, or the reasons why not. No document, however
// broken, throws.

import type { Problem } from '#dataset/problems.ts';
import { type ModelResult, toModel } from '#dataset/toModel.ts';
import { MOST_EVENTS } from './limits.ts';

export type OnReading = (stage: 'parsing' | 'checking', share: number) => void;

/** A document that says nothing of itself is called `name`. */
export function readDocumentText(text: string, onProgress: OnReading = () => {}, name = ''): ModelResult {
  onProgress('parsing', 0);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return refused({ kind: 'notJson', path: '', detail: error instanceof Error ? error.message : String(error) });
  }
  const events = (document as { readonly events?: unknown } | null)?.events;
  if (Array.isArray(events) && events.length > MOST_EVENTS) {
    return refused({ kind: 'tooMany', path: 'events', detail: `${events.length}, at most ${MOST_EVENTS}` });
  }
  const { dataset, problems } = toModel(document, (share) => onProgress('checking', share));
  const isNamed = (document as { readonly dataset?: unknown } | null)?.dataset !== undefined;
  if (!dataset || isNamed || name === '') return { dataset, problems };
  return { dataset: { ...dataset, info: { ...dataset.info, title: { [FALLBACK]: titleOf(name) } } }, problems };
}

const FALLBACK = 'en';

/** `data/archive.json` → `archive` */
function titleOf(name: string): string {
  return name.replace(/^.*\//, '').replace(/\.json$/i, '');
}

function refused(problem: Problem): ModelResult {
  return { dataset: null, problems: [problem] };
}
