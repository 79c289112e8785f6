// Sources as Word's own footnotes. A source is written out where it is first cited; later places refer to that
// footnote by a field, as Word's "cross-reference" does, so that numbers follow when footnotes are added.

import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImportedXmlComponent,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { HandoutSource } from '#formats/handout.ts';
import { distinctSources } from '#formats/handoutEvents.ts';
import { citationWithoutAddress, cleanLine, linkOf } from '#formats/handoutText.ts';
import { rulesOf } from '#lib/languageRules.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export interface Footnotes {
  /** References to the sources, to be put after a text. */
  readonly refer: (sources: readonly HandoutSource[]) => readonly ParagraphChild[];
  /** What has been referred to so far, by number. */
  readonly all: () => Readonly<Record<string, { readonly children: readonly Paragraph[] }>>;
}

/** Without addresses in words the citation itself is the link. */
export function createFootnotes(language: string, hasAddresses: boolean): Footnotes {
  const numbers = new Map<string, number>();
  const notes: Record<string, { children: readonly Paragraph[] }> = {};
  const separator = () => new TextRun({ text: rulesOf(language).comma, superScript: true });

  const referTo = (source: HandoutSource): readonly ParagraphChild[] => {
    const known = numbers.get(source.citation);
    if (known !== undefined) return crossReference(known);
    const number = numbers.size + 1;
    numbers.set(source.citation, number);
    notes[number] = { children: [noteOf(source, hasAddresses)] };
    return [new Bookmark({ id: bookmarkOf(number), children: [new FootnoteReferenceRun(number)] })];
  };

  return {
    refer: (sources) =>
      distinctSources(sources).flatMap((source, i) => (i === 0 ? referTo(source) : [separator(), ...referTo(source)])),
    all: () => notes,
  };
}

function bookmarkOf(number: number): string {
  return `_Source${number}`;
}

function noteOf(source: HandoutSource, hasAddresses: boolean): Paragraph {
  const link = linkOf(source);
  const note = (...children: ParagraphChild[]) => new Paragraph({ style: 'FootnoteText', children });
  if (!link) return note(new TextRun(` ${cleanLine(source.citation)}`));
  const linked = (text: string) =>
    new ExternalHyperlink({ link, children: [new TextRun({ text, style: 'Hyperlink' })] });
  const [before, after] = cleanLine(source.citation).split(source.url);
  if (!hasAddresses || after === undefined) return note(new TextRun(' '), linked(citationWithoutAddress(source)));
  return note(new TextRun(` ${before}`), linked(source.url), new TextRun(after));
}

/** A field whose shown number is raised, which docx's own simple fields cannot be. */
function crossReference(number: number): readonly ParagraphChild[] {
  const part = (tag: string) => ImportedXmlComponent.fromXmlString(tag.replace(' ', ` xmlns:w="${WORD}" `));
  // A run each: LibreOffice takes the formatting of the field from the run of its number.
  return [
    part('<w:fldChar w:fldCharType="begin"/>'),
    part(`<w:instrText xml:space="preserve"> NOTEREF ${bookmarkOf(number)} \\f \\h </w:instrText>`),
    part('<w:fldChar w:fldCharType="separate"/>'),
    String(number),
    part('<w:fldChar w:fldCharType="end"/>'),
  ].map((child) => new TextRun({ superScript: true, children: [child] }));
}
