// What search engines say of the page is the dataset's own description: nothing under src/ knows what it is about.

const PLACEHOLDER = '%description%';

/** `document` is a dataset document. */
export function describePage(page: string, document: Readonly<Record<string, unknown>>): string {
  const { description = '', languages = [] } = (document['dataset'] ?? {}) as {
    readonly description?: string | Readonly<Record<string, string>>;
    readonly languages?: readonly string[];
  };
  const text = typeof description === 'string' ? description : (description[languages[0] ?? ''] ?? '');
  return page.replace(PLACEHOLDER, () =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;'),
  );
}
