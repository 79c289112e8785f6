// The picture of a view as the text of an SVG file, which needs nothing beside it: colours are spelled out, and where
// the interface's typeface is not installed another takes its place.

import { layOutSheet, type Sheet, type SheetInput } from './pictureSheet.ts';
import { type SvgNode, svgNodes } from './svgNodes.ts';

const FONTS =
  "'Be Vietnam Pro', 'Noto Sans', 'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic UI', 'Noto Sans CJK JP', Arial, sans-serif";
/** What XML cannot hold, however it is written. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function drawPictureSvg(input: SheetInput): string {
  return svgText(layOutSheet(input));
}

/** A whole document, as large as the sheet in px. */
export function svgText(sheet: Sheet): string {
  const root = svgNodes(sheet);
  const { width, height } = sheet;
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', width, height, ...root.attributes, fontFamily: FONTS };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written({ ...root, attributes })}\n`;
}

function written({ tag, attributes, children }: SvgNode): string {
  const named = Object.entries(attributes).map(
    ([name, value]) => ` ${attributeName(name)}="${escaped(String(value))}"`,
  );
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : written(child))).join('');
  return inner === '' ? `<${tag}${named.join('')}/>` : `<${tag}${named.join('')}>${inner}</${tag}>`;
}

/** `strokeWidth` is written `stroke-width`; the language has a name of its own in XML. */
function attributeName(name: string): string {
  if (name === 'lang') return 'xml:lang';
  return name === 'viewBox' ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');
}
