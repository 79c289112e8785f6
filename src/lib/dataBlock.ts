// JSON inside an HTML page: a `<script type="application/json">` is never run, needs no hash in a
// Content-Security-Policy, and can be filled anew in the text of the page.

/** JSON without `<`, so that no text in it can end the block or begin a comment. */
function toBlockText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

export function dataBlock(id: string, value: unknown): string {
  return `${opening(id)}${toBlockText(value)}</script>`;
}

/** The page with another value in its block. */
export function fillDataBlock(page: string, id: string, value: unknown): string {
  // The last one: a script before it may hold the same words as a string.
  const at = page.lastIndexOf(opening(id));
  if (at < 0) throw new Error(`The page has no data block "${id}"`);
  const end = page.indexOf('</script>', at);
  return `${page.slice(0, at)}${opening(id)}${toBlockText(value)}${page.slice(end)}`;
}

function opening(id: string): string {
  return `<script type="application/json" id="${id}">`;
}
