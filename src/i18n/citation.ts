// A source as a plain citation, ready to be pasted into a note: in the order and with the signs that each language
// cites in.

import { localize, type Source } from '#domain/record/model.ts';
import { parseEventDate } from '#domain/time/dates.ts';
import { formatDays } from './formatDates.ts';
import { languageName } from './languageName.ts';
import type { Language } from './languages.ts';
import type { Messages } from './messages/en.ts';

/** What a citation is made of, each in words; empty where it is not known. */
interface Parts {
  readonly publisher: string;
  readonly title: string;
  readonly published: string;
  /** What the source is written in, where that is not the language of the citation. */
  readonly writtenIn: string;
  /** When and how it was read. */
  readonly read: string;
}

/**
 * `Voice of Vietnam, “Title”, 27 November 2023 (in Vietnamese). Read 21 November 2026. https://…`
 * `Đài Tiếng nói Việt Nam: “Title”, ngày 27/11/2023 (tiếng Anh), truy cập ngày 21/11/2026. https://…`
 * `外務省「Title」、2023年11月27日（英語、2026年11月21日閲覧）。https://…`
 * On one line. What is not known is left out; a mirror has no address. A headline that nobody read is a description: it stands in
 * brackets, never in quotation marks.
 */
export function citationOf(source: Source, m: Messages, reader: Language): string {
  const { title, published, language, url, address, accessed } = source;
  const day = accessed === null ? '' : dateIn(accessed, reader);
  const words = ARRANGED[reader]({
    publisher: localize(source.publisher, reader).text,
    title: title && (source.isTitleRead ? quoted(title, m, reader) : m['citation.described'](title)),
    published: published === null ? '' : dateIn(published, reader),
    writtenIn: language === reader || language === '' ? '' : m['citation.language'](languageName(language, reader)),
    read: source.read === 'opening' ? m['citation.readOpening'](day) : day && m['citation.read'](day),
  });
  const line = words.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ');
  // Last: a sign behind it would be taken for a part of it, and handouts leave it out.
  return inOrder(reader === 'ja' ? '' : ' ', line, url ?? address ?? '');
}

const ARRANGED: Readonly<Record<Language, (parts: Parts) => string>> = {
  en: ({ publisher, title, published, writtenIn, read }) => {
    const head = inOrder(' ', inOrder(', ', publisher, title, published), enclosed('(', writtenIn, ')'));
    return inOrder(' ', `${head}.`, enclosed('', read, '.'));
  },
  vi: ({ publisher, title, published, writtenIn, read }) => {
    const head = inOrder(', ', inOrder(': ', publisher, title), published);
    return `${inOrder(', ', inOrder(' ', head, enclosed('(', writtenIn, ')')), read)}.`;
  },
  ja: ({ publisher, title, published, writtenIn, read }) =>
    `${inOrder('、', `${publisher}${title}`, published)}${enclosed('（', inOrder('、', writtenIn, read), '）')}。`,
};

/** Nothing around nothing. */
function enclosed(before: string, words: string, after: string): string {
  return words === '' ? '' : `${before}${words}${after}`;
}

function inOrder(between: string, ...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(between);
}

/** Quotation marks within a title are the language's inner ones. */
function quoted(title: string, m: Messages, reader: Language): string {
  const inner =
    reader === 'ja'
      ? title.replaceAll('「', '『').replaceAll('」', '』')
      : title
          .replaceAll('“', '‘')
          .replaceAll('”', '’')
          .replace(/"([^"]*)"/g, '‘$1’');
  return m['citation.title'](inner);
}

/** `27 November 2023`, `ngày 27/11/2023`, `tháng 11/2023`, `2023年11月27日`; as it stands where it is no date. */
function dateIn(edtf: string, reader: Language): string {
  const date = parseEventDate(edtf);
  if (!date) return edtf;
  if (reader !== 'vi') return formatDays(date, reader, 'long');
  const words = formatDays(date, 'vi', 'short');
  const precision = typeof date.start === 'object' && /^\d/.test(words) ? date.start.precision : null;
  return `${precision === 'day' ? 'ngày ' : precision === 'month' ? 'tháng ' : ''}${words}`;
}
