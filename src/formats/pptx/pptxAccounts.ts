// An event's accounts side by side as one native table: the largest lettering in which every line fits, else the smallest
// and as much of each group as then does, with the rest counted behind the group's name. Lengths are inches.

import type PptxGenJS from 'pptxgenjs';
import { byTurns } from '#formats/byTurns.ts';
import type {
  HandoutAccountCell,
  HandoutAccountGroup,
  HandoutAccountLine,
  HandoutAccountRow,
  HandoutAccounts,
} from '#formats/handout.ts';
import { whoOf } from '#formats/handoutEvents.ts';
import { boldnessOf, cleanLine, countLines, LATIN_FONT, lineHeightOf } from '#formats/handoutText.ts';
import { GUTTER, PAGE, POINTS, type Stretch, WIDTH } from './pptxPage.ts';
import type { Place } from './pptxTable.ts';
import { INK, type Lettering, type Look, runOf } from './pptxText.ts';
import { drawWords, type Fact } from './pptxWords.ts';

const SIZES = [13, 12, 11, 10, 9];
const SMALLEST = 9;
/** Of the slide's width: two columns need the rest. */
const WORDS_SHARE = 0.22;
/** Left and right, above and below the text of a cell. */
const CELL_X = 10 / POINTS;
const CELL_Y = 6.5 / POINTS;

type Piece = Pick<Look, 'bold' | 'color'> & { readonly text: string };
type Paragraph = readonly Piece[];
/** One cell across both columns, or one in each. */
type Row = readonly (readonly Paragraph[])[];

/** A topic's rows, which go together. */
interface Topic {
  readonly rows: readonly Row[];
  readonly lines: readonly HandoutAccountLine[];
}

interface Group {
  readonly head: (left: number) => readonly Row[];
  readonly topics: readonly Topic[];
}

/** The accounts, with a scene's own words and the facts of its event beside them. Returns the lines that found room. */
export function drawCompared(
  slide: PptxGenJS.Slide,
  text: string,
  facts: readonly Fact[],
  accounts: HandoutAccounts,
  stretch: Stretch,
  { language }: Lettering,
): readonly HandoutAccountLine[] {
  // The date stands above the title as well: alone it does not take the width from the columns.
  if (cleanLine(text) === '' && facts.length <= 1) {
    return drawAccounts(slide, accounts, { ...stretch, x: PAGE.left, w: WIDTH }, { language });
  }
  const w = WIDTH * WORDS_SHARE;
  drawWords(slide, text, facts, { ...stretch, w }, { language });
  const x = PAGE.left + w + GUTTER;
  return drawAccounts(slide, accounts, { ...stretch, x, w: PAGE.right - x }, { language });
}

function drawAccounts(
  slide: PptxGenJS.Slide,
  accounts: HandoutAccounts,
  place: Place,
  lettering: Lettering,
): readonly HandoutAccountLine[] {
  const heads: Row = accounts.heads.map(({ name, read }) => [[bold(name)], [quiet(read)]]);
  const caution: Row = [[[quiet(accounts.caution)]]];
  const groups = accounts.groups.map(toGroup);
  const heightOf = (row: Row, points: number) => heightOfRow(row, points, place.w, lettering.language);
  const points = SIZES.find(
    (size) => allHeight([heads, caution], groups, (row) => heightOf(row, size)) <= place.bottom - place.top,
  );
  const kept = points
    ? groups.map(({ topics }) => topics.length)
    : mostOf(groups, place.bottom - place.top - heightOf(heads, SMALLEST) - heightOf(caution, SMALLEST), (row) =>
        heightOf(row, SMALLEST),
      );
  const shown = groups.map(({ topics }, i) => topics.slice(0, kept[i]));
  const rows = [
    heads,
    ...groups.flatMap(({ head, topics }, i) => [
      ...head(linesOf(topics).length - linesOf(shown[i] ?? []).length),
      ...(shown[i] ?? []).flatMap((topic) => topic.rows),
    ]),
    caution,
  ];
  const size = points ?? SMALLEST;
  slide.addTable(
    rows.map((row) => row.map((cell) => toCell(cell, row.length, size, lettering))),
    {
      x: place.x,
      y: place.top,
      w: place.w,
      colW: [place.w / 2, place.w / 2],
      rowH: rows.map((row) => heightOf(row, size)),
      fontFace: LATIN_FONT,
      fontSize: size,
      objectName: 'Accounts',
    },
  );
  return linesOf(shown.flat());
}

function allHeight(fixed: readonly Row[], groups: readonly Group[], heightOf: (row: Row) => number): number {
  const rows = groups.flatMap(({ head, topics }) => [...head(0), ...topics.flatMap((topic) => topic.rows)]);
  return [...fixed, ...rows].reduce((sum, row) => sum + heightOf(row), 0);
}

/** How many topics of each group fit. */
function mostOf(groups: readonly Group[], room: number, heightOf: (row: Row) => number): readonly number[] {
  const heightOfAll = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + heightOf(row), 0);
  let left = room - groups.reduce((sum, { head }) => sum + heightOfAll(head(99)), 0);
  return byTurns(
    groups.map(({ topics }) => topics),
    ({ rows }) => {
      const height = heightOfAll(rows);
      if (height > left) return false;
      left -= height;
      return true;
    },
  );
}

function linesOf(topics: readonly Topic[]): readonly HandoutAccountLine[] {
  return topics.flatMap(({ lines }) => lines);
}

function toGroup({ title, note, columns, rows }: HandoutAccountGroup): Group {
  const said = note === '' ? [] : [[quiet(note)]];
  return {
    head: (left) => [
      [[[bold(left > 0 ? `${title}  +${left}` : title)], ...said]],
      ...(columns.some((words) => words !== '') ? [columns.map((words) => [[quiet(words)]])] : []),
    ],
    topics: rows.map(toTopic),
  };
}

function toTopic({ across, cells, differences }: HandoutAccountRow): Topic {
  return {
    rows: [
      ...(across ? [[paragraphsOf(across)]] : []),
      ...(cells.some((cell) => cell !== null) ? [cells.map((cell) => (cell ? paragraphsOf(cell) : []))] : []),
      ...(differences.length > 0 ? [[differences.map((words) => [quiet(words)])]] : []),
    ],
    lines: [across, ...cells].flatMap((cell) => cell?.lines ?? []),
  };
}

/** The topic, then each line: who, the act, what was said, and on what it rests. */
function paragraphsOf({ topic, lines }: HandoutAccountCell): readonly Paragraph[] {
  return [
    ...(topic === '' ? [] : [[bold(topic)]]),
    ...lines.map((line) => [
      bold(`${cleanLine(whoOf(line))} `),
      quiet(`${cleanLine(line.act)}  `),
      { text: cleanLine(line.statement) },
      quiet(`  ${cleanLine(line.restsOn)}`),
    ]),
  ];
}

function bold(text: string): Piece {
  return { text, bold: true };
}

function quiet(text: string): Piece {
  return { text, color: INK.secondary };
}

function heightOfRow(row: Row, points: number, width: number, language: string): number {
  const em = points / POINTS;
  const own = width / row.length - CELL_X;
  const lines = row.map((cell) =>
    cell.reduce((sum, paragraph) => {
      const text = paragraph.map((piece) => piece.text).join('');
      return sum + countLines(text, own / em / boldnessOf(text));
    }, 0),
  );
  return Math.max(1, ...lines) * em * lineHeightOf(language) + CELL_Y;
}

function toCell(
  cell: readonly Paragraph[],
  columns: number,
  points: number,
  lettering: Lettering,
): PptxGenJS.TableCell {
  const runs = cell.flatMap((paragraph, i) =>
    paragraph.map(({ text, ...look }, j) => {
      const ends = j === paragraph.length - 1 && i < cell.length - 1 ? { ends: 0 } : {};
      return runOf(text, { points, ...look, ...ends }, lettering);
    }),
  );
  const none = { type: 'none' } as const;
  return {
    text: runs.length > 0 ? runs : [runOf('', { points }, lettering)],
    options: {
      ...(columns === 1 ? { colspan: 2 } : {}),
      valign: 'top',
      margin: [3, 4, 3, 4],
      border: [none, none, { type: 'solid', pt: 0.75, color: INK.hairline }, none],
    },
  };
}
