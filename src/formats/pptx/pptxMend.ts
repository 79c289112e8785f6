// Sets right in the parts of a presentation what pptxgenjs 4.0.1 has no option for: the language of notes,
// fields and empty paragraphs (it writes en-US), a typeface for East Asian text beside the Latin one, ids of
// shapes that are unique on their slide, properties of a paragraph once and before its runs, lines of notes as
// paragraphs. Works on the XML as text: what users wrote is escaped there and cannot look like a tag.

import { cleanLine, cleanText, EAST_ASIAN_FONT, LATIN_FONT } from '#formats/handoutText.ts';
import { rulesOf } from '#lib/languageRules.ts';

export function mendPart(xml: string, language: string): string {
  let nextId = 0;
  return xml
    .replaceAll(' altLang="en-US"', '')
    .replace(/(<\/a:r>)<a:pPr\b(?:[^>]*\/>|.*?<\/a:pPr>)(?=<a:r>)/g, '$1')
    .replaceAll(' lang="en-US"', ` lang="${rulesOf(language).locale}"`)
    .replaceAll(`<a:ea typeface="${LATIN_FONT}"`, `<a:ea typeface="${EAST_ASIAN_FONT}"`)
    .replace(/(<p:cNvPr id=")\d+/g, (_, start) => {
      nextId += 1;
      return `${start}${nextId}`;
    });
}

/** The notes field of a slide, one paragraph a line. */
export function mendNotes(xml: string, notes: string, language: string): string {
  const properties = `lang="${rulesOf(language).locale}" dirty="0"`;
  const paragraphs = cleanText(notes)
    .split('\n')
    .map((line) =>
      cleanLine(line) === ''
        ? `<a:p><a:endParaRPr ${properties}/></a:p>`
        : `<a:p><a:r><a:rPr ${properties}/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    );
  // Not a replacement string: in one, `$&` in somebody's notes would mean something.
  return xml.replace(/(<p:ph type="body"[^>]*\/>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/s, (_, head, tail) =>
    [head, ...paragraphs, tail].join(''),
  );
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
