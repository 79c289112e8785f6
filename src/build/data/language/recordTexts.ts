// Every text of a dataset document that stands in several languages, with what a style sheet may ask about it.

import { plainArticleText } from '#domain/record/articleText.ts';

export interface RecordText {
  /** `events[12](talks).title`. */
  readonly path: string;
  /** By language, as a reader sees it: the words of links without their addresses. */
  readonly words: Readonly<Record<string, string>>;
  /** Of a statement: what was done with it. */
  readonly act: string | null;
  /** The event it stands in. */
  readonly event: EventFields | null;
}

export interface EventFields {
  readonly id: string;
  readonly kind: string | null;
  readonly participants: readonly { readonly person: string; readonly offices: readonly string[] }[];
}

type Fields = Readonly<Record<string, unknown>>;

/** `document` is a dataset document, whatever is wrong with it. */
export function recordTexts(document: unknown, languages: readonly string[]): readonly RecordText[] {
  const found: RecordText[] = [];
  const walk = (value: unknown, path: string, event: EventFields | null, act: string | null) => {
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) {
        const isEvent = path === 'events' && isFields(item);
        walk(item, `${path}[${i}]${idIn(item)}`, isEvent ? eventFields(item) : event, act);
      }
    } else if (isFields(value)) {
      const keys = Object.keys(value);
      if (keys.length > 0 && keys.every((key) => languages.includes(key) && typeof value[key] === 'string')) {
        found.push({ path, words: seen(value as Readonly<Record<string, string>>), act, event });
        return;
      }
      const ownAct = textIn(value, 'act') ?? act;
      for (const key of keys) walk(value[key], path === '' ? key : `${path}.${key}`, event, ownAct);
    }
  };
  walk(document, '', null, null);
  return found;
}

function seen(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, plainArticleText(text)]));
}

function eventFields(event: Fields): EventFields {
  const participants = Array.isArray(event['participants']) ? event['participants'].filter(isFields) : [];
  return {
    id: textIn(event, 'id') ?? '',
    kind: textIn(event, 'kind'),
    participants: participants.map((one) => ({
      person: textIn(one, 'person') ?? '',
      offices: Array.isArray(one['offices']) ? one['offices'].map(String) : [],
    })),
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(fields: Fields, key: string): string | null {
  const value = fields[key];
  return typeof value === 'string' ? value : null;
}

function idIn(item: unknown): string {
  const id = isFields(item) ? textIn(item, 'id') : null;
  return id === null ? '' : `(${id})`;
}
