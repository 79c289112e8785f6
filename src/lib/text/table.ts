// Plain tables, for Word and Excel.

/** Rows of cells, all of one length; the first row names the columns. */
export type Table = readonly (readonly string[])[];

/** Puts a table on the clipboard in both forms, so that each program takes the one it likes. */
export async function copyTable(table: Table): Promise<void> {
  const asBlob = (text: string, type: string) => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': asBlob(toHtmlTable(table), 'text/html'),
      'text/plain': asBlob(toTabSeparated(table), 'text/plain'),
    }),
  ]);
}

/** Tab-separated, as Excel pastes it: tabs and line breaks inside cells become spaces. */
export function toTabSeparated(table: Table): string {
  return table.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n');
}

/** An HTML table, as Word pastes it; cells are escaped, because texts are text. */
export function toHtmlTable(table: Table): string {
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  const [head = [], ...body] = table;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
