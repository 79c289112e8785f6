// Sources as RIS, in UTF-8: a line a field, ended as the format asks for it. Own code, because the format is these lines.

import { type CitedSource, citationKey, citedDate, citedLine, citedTitle, citedUrl } from './citedSource.ts';

/** A record each, in the order given. */
export function writeRis(sources: readonly CitedSource[]): string {
  return sources.map(recordOf).join('\r\n');
}

function recordOf(source: CitedSource): string {
  const published = citedDate(source.published);
  const fields: readonly (readonly [string, string])[] = [
    ['ID', citationKey(source)],
    ['TI', citedTitle(source)],
    ['PB', citedLine(source.publisher)],
    ['PY', published?.year ?? ''],
    ['DA', published?.month ? slashed(published) : ''],
    ['UR', source.url === null ? '' : citedUrl(source.url)],
    ['Y2', slashed(citedDate(source.accessed))],
    ['LA', citedLine(source.language)],
    ...source.notes.map((note) => ['N1', citedLine(note)] as const),
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `TY  - ${source.url === null ? 'GEN' : 'ELEC'}\r\n${lines.join('')}ER  - \r\n`;
}

/** Year, month, day and words, of which the last stay empty. */
function slashed(date: ReturnType<typeof citedDate>): string {
  return date ? `${date.year}/${date.month ?? ''}/${date.day ?? ''}/` : '';
}
