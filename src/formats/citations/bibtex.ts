// Sources as BibTeX, in UTF-8. The library that writes it (citation-js) is 803 kB; this is a list of fields and the
// rules by which TeX reads a text as that text.

import { type CitedSource, citationKey, citedDate, citedLine, citedTitle, citedUrl } from './citedSource.ts';

/** An entry each, in the order given. `date` and `urldate` are what biblatex reads, `year` what older styles do. */
export function writeBibtex(sources: readonly CitedSource[]): string {
  return sources.map(entryOf).join('\n');
}

function entryOf(source: CitedSource): string {
  const published = citedDate(source.published);
  const accessed = citedDate(source.accessed);
  const fields: readonly (readonly [string, string])[] = [
    // In a second pair of braces a body is one name, however many commas it has, and a headline keeps its capitals.
    ['author', doubled(escapeText(source.publisher))],
    ['title', doubled(escapeText(citedTitle(source)))],
    ['date', isoDate(published)],
    ['year', published?.year ?? ''],
    ['url', source.url === null ? '' : citedUrl(source.url)],
    // Nothing less than a day is a date of reading.
    ['urldate', accessed?.day ? isoDate(accessed) : ''],
    ['language', escapeText(source.language)],
    ['note', escapeText(source.notes.join('; '))],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${source.url === null ? 'misc' : 'online'}{${citationKey(source)},\n${lines.join('')}}\n`;
}

function doubled(text: string): string {
  return text === '' ? '' : `{${text}}`;
}

function isoDate(date: ReturnType<typeof citedDate>): string {
  return date ? [date.year, date.month, date.day].filter((part) => part !== null).join('-') : '';
}

const WRITTEN: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
};

/** One line that TeX prints as the text. */
function escapeText(text: string): string {
  const line = citedLine(text);
  const hasPairs = isPaired(line);
  return (
    line
      .replace(/[\\{}#$%&_~^`]/g, (sign) => {
        // BibTeX counts braces behind a backslash, too: one without its other would swallow the rest of the file.
        if (!hasPairs && sign === '{') return '\\textbraceleft{}';
        if (!hasPairs && sign === '}') return '\\textbraceright{}';
        return WRITTEN[sign] ?? `\\${sign}`;
      })
      // Two of these in a row TeX makes one sign of: a dash, a quotation mark.
      .replace(/([-',<>])(?=\1)/g, '$1{}')
  );
}

function isPaired(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth++;
    else if (sign === '}' && --depth < 0) return false;
  }
  return depth === 0;
}
