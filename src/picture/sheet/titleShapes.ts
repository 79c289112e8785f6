// The titles of a sheet, and the chosen event with its row, its line down to the axis and the flag with its date.

import type { MarkBox } from '#domain/picture/places.ts';
import type { SidesPresent } from '#domain/record/sidesPresent.ts';
import type { DrawnTitle } from '#picture/drawing.ts';
import type { DrawnChosen } from '#picture/painter.ts';
import { textWidth } from '#picture/textWidth.ts';
import { TITLE_FONT_PX } from '#picture/titleWords.ts';
import { cutToWidth } from './fitText.ts';
import { INK, PAPER, QUIET_INK, SIDE_INKS, SIDE_TINTS } from './inks.ts';
import { filled, rectangle, type Shape, stroked, type TextSpan, tenth } from './shapes.ts';

const TITLE_PX = 23;
const BASELINE_PX = 16;
/** The edge towards the hairline, in the side's colour, and the words behind it. */
const EDGE_PX = 2;
const BESIDE_EDGE_PX = 5;
/** No file collapses these spaces. */
const GAP = '\u00a0\u00a0';
const FLAG_FONT_PX = 12;
const FLAG_PX = 20;
const FLAG_PADDING_PX = 6;
const RING_PX = 7;

export function titleShapes(title: DrawnTitle, isChosen = false): readonly Shape[] {
  const { left, top, width, sides, isLeft, isOff, language } = title;
  const edge = isLeft ? left + width - EDGE_PX : left;
  return [
    filled(rectangle(left, top, width, TITLE_PX), isChosen ? SIDE_TINTS[sides] : PAPER),
    ...(isOff ? [] : edgeShapes(edge, top, sides)),
    {
      kind: 'text',
      x: tenth(isLeft ? left + width - BESIDE_EDGE_PX : left + BESIDE_EDGE_PX),
      y: tenth(top + BASELINE_PX),
      anchor: isLeft ? 'end' : 'start',
      sizePx: TITLE_FONT_PX,
      weight: 400,
      language,
      spans: spansOf(title, (width - BESIDE_EDGE_PX) / TITLE_FONT_PX, title.line || isChosen ? INK : QUIET_INK),
    },
  ];
}

/** The date in quiet type, then as much of the words as there is room for. */
function spansOf({ date, text }: DrawnTitle, roomEm: number, fill: string): readonly TextSpan[] {
  if (date === '') return [{ text: cutToWidth(text, roomEm), fill }];
  const before = `${date}${GAP}`;
  const rest = roomEm - textWidth(before);
  if (rest < textWidth('…')) return [{ text: cutToWidth(date, roomEm), fill: QUIET_INK }];
  return [
    { text: before, fill: QUIET_INK },
    { text: cutToWidth(text, rest), fill },
  ];
}

/** Of both sides it has both colours, one over the other. */
function edgeShapes(x: number, top: number, sides: SidesPresent): readonly Shape[] {
  if (sides !== 'both') return [filled(rectangle(x, top, EDGE_PX, TITLE_PX), SIDE_INKS[sides])];
  const half = TITLE_PX / 2;
  return [
    filled(rectangle(x, top, EDGE_PX, half), SIDE_INKS.first),
    filled(rectangle(x, top + half, EDGE_PX, half), SIDE_INKS.second),
  ];
}

/** The line of the chosen event down to the axis, and the rings around its marks: under the titles. */
export function chosenLine({ title, x, top }: DrawnChosen, marks: readonly MarkBox[], bottom: number) {
  const ink = title.sides === 'both' ? INK : SIDE_INKS[title.sides];
  const rings = marks.filter(({ event }) => event === title.event).map(ringOf);
  return [
    ...(x === null ? [] : [stroked(`M${tenth(x)} ${tenth(top)}V${tenth(bottom)}`, ink, 1.5)]),
    ...(rings.length === 0 ? [] : [stroked(rings.join(''), INK, 1.5)]),
  ];
}

function ringOf({ x, y, width }: MarkBox): string {
  if (width > 0) return rectangle(x - 2, y - 2, width + 4, 8);
  const r = RING_PX;
  return `M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
}

/** On the axis, whose first line of labels begins at `top`; left of the line in the right half, so that it is whole. */
export function flagShapes({ date, x }: DrawnChosen, top: number, widthPx: number, language: string): readonly Shape[] {
  if (x === null) return [];
  const width = textWidth(date) * FLAG_FONT_PX + 2 * FLAG_PADDING_PX;
  const left = x > widthPx / 2 ? x - width : x;
  return [
    filled(rectangle(left, top + 3, width, FLAG_PX), INK),
    {
      kind: 'text',
      x: tenth(left + width / 2),
      y: tenth(top + 17),
      anchor: 'middle',
      sizePx: FLAG_FONT_PX,
      weight: 400,
      language,
      spans: [{ text: date, fill: PAPER }],
    },
  ];
}
