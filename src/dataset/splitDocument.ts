// A document in two parts: the index the first view needs, and the texts of one language, which come
// after the first paint. Joining the parts of all languages gives the document back.

/** Collections and events without their long texts. */
export type IndexDocument = Readonly<Record<string, unknown>>;

/** What an event's index lacks, in one language. */
interface EventTexts {
  readonly id: string;
  readonly article?: readonly { readonly text: unknown; readonly sources?: unknown }[];
  readonly positions?: readonly Readonly<Record<string, unknown>>[];
  readonly note?: unknown;
}

export interface TextsDocument {
  readonly language: string;
  readonly events: readonly EventTexts[];
}

type RawEvent = Readonly<Record<string, unknown>> & { readonly id: string };

const TEXT_KEYS = ['article', 'positions', 'note'] as const;

export function splitDocument(
  document: Readonly<Record<string, unknown>>,
  languages: readonly string[],
): { readonly index: IndexDocument; readonly texts: readonly TextsDocument[] } {
  const events = eventsOf(document);
  const withoutTexts = events.map((event) =>
    Object.fromEntries(Object.entries(event).filter(([key]) => !(TEXT_KEYS as readonly string[]).includes(key))),
  );
  return {
    index: { ...document, events: withoutTexts },
    texts: languages.map((language) => ({
      language,
      events: events.map((event) => inLanguage(pickTexts(event), language) as EventTexts),
    })),
  };
}

function pickTexts(event: RawEvent): Readonly<Record<string, unknown>> {
  const texts = TEXT_KEYS.flatMap((key) => (event[key] === undefined ? [] : [[key, event[key]] as const]));
  return { id: event.id, ...Object.fromEntries(texts) };
}

/** The same value with every text by language replaced by the one text. */
function inLanguage(value: unknown, language: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => inLanguage(item, language));
  if (typeof value !== 'object' || value === null) return value;
  const texts = value as Readonly<Record<string, unknown>>;
  if (typeof texts[language] === 'string') return texts[language];
  return Object.fromEntries(Object.entries(texts).map(([key, item]) => [key, inLanguage(item, language)]));
}

/** The document as far as its texts have been loaded; the first of `texts` is what other languages fall back to. */
export function joinDocument(index: IndexDocument, texts: readonly TextsDocument[]): IndexDocument {
  const byId = texts.map(({ language, events }) => ({
    language,
    events: new Map(events.map((event) => [event.id, event])),
  }));
  const events = eventsOf(index).map((event) => {
    const found = byId.flatMap(({ language, events: known }) => {
      const own = known.get(event.id);
      return own ? [{ language, own }] : [];
    });
    return found.length === 0 ? event : { ...event, ...joinTexts(found) };
  });
  return { ...index, events };
}

interface InLanguage {
  readonly language: string;
  readonly own: EventTexts;
}

function joinTexts(found: readonly InLanguage[]): Readonly<Record<string, unknown>> {
  const first = found[0]?.own;
  const localized = (pick: (texts: EventTexts) => unknown) =>
    Object.fromEntries(found.map(({ language, own }) => [language, pick(own)]));
  return {
    ...(first?.article && {
      article: first.article.map((paragraph, i) => ({
        ...paragraph,
        text: localized((own) => own.article?.[i]?.text),
      })),
    }),
    ...(first?.positions && {
      positions: first.positions.map((position, i) => ({
        ...position,
        statement: localized((own) => own.positions?.[i]?.['statement']),
      })),
    }),
    ...(first?.note !== undefined && { note: localized((own) => own.note) }),
  };
}

function eventsOf(document: Readonly<Record<string, unknown>>): readonly RawEvent[] {
  return Array.isArray(document['events']) ? (document['events'] as readonly RawEvent[]) : [];
}
