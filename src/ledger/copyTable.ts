// Puts a table on the clipboard in both forms, so that each program takes the one it likes.

import { type Table, toHtmlTable, toTabSeparated } from './ledgerTable.ts';

export async function copyTable(table: Table): Promise<void> {
  const asBlob = (text: string, type: string) => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': asBlob(toHtmlTable(table), 'text/html'),
      'text/plain': asBlob(toTabSeparated(table), 'text/plain'),
    }),
  ]);
}
