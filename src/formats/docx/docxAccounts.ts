// A page of its own for each scene that shows an event's accounts side by side: one table of two columns, with every
// line, however long it gets.

import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { HandoutAccountCell, HandoutAccounts, HandoutEvent, HandoutScene } from '#formats/handout.ts';
import { chosenEvent, whoOf } from '#formats/handoutEvents.ts';
import { cleanLine, cleanRun, paragraphsOf } from '#formats/handoutText.ts';
import { isRightToLeft } from '#lib/direction.ts';
import { TEXT_WIDTH_POINTS } from './docxBudget.ts';
import type { Footnotes } from './docxFootnotes.ts';
import { linesOf } from './docxRuns.ts';
import { NOTE_INK } from './docxStyles.ts';

const COLUMN = (TEXT_WIDTH_POINTS * 20) / 2;

/** Nothing for a scene that shows something else. */
export function accountPages(scene: HandoutScene, footnotes: Footnotes): readonly (Paragraph | Table)[] {
  const event = chosenEvent(scene);
  if (!scene.accounts || !event) return [];
  const { accounts } = scene;
  const title = cleanLine(scene.title) === cleanLine(event.title) ? event.title : `${scene.title} · ${event.title}`;
  return [
    new Paragraph({ style: 'When', pageBreakBefore: true, text: cleanRun(`${accounts.title} · ${event.date}`) }),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      bidirectional: isRightToLeft(title),
      children: [new TextRun(cleanRun(title))],
    }),
    ...paragraphsOf(scene.text).map((line) => new Paragraph({ style: 'Statement', text: cleanRun(line) })),
    new Paragraph({ style: 'Small', text: cleanRun(accounts.caution) }),
    tableOf(accounts, event, footnotes),
  ];
}

function tableOf(accounts: HandoutAccounts, event: HandoutEvent, footnotes: Footnotes): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const hairline = { style: BorderStyle.SINGLE, size: 4, color: NOTE_INK.hairline };
  const write = (cell: HandoutAccountCell | null) => (cell ? cellOf(cell, event, footnotes) : [small('')]);
  const head = accounts.heads.map(({ name, read }) => [
    new Paragraph({ style: 'Actor', text: cleanRun(name) }),
    small(read),
  ]);
  const rows = accounts.groups.flatMap(({ title, note, columns, rows: own }) => [
    across([new Paragraph({ style: 'Group', text: cleanRun(title) }), ...(note === '' ? [] : [small(note)])]),
    ...(columns.some((words) => words !== '') ? [inColumns(columns.map((words) => [small(words)]))] : []),
    ...own.flatMap(({ across: whole, cells, differences }) => [
      ...(whole ? [across(write(whole))] : []),
      ...(cells.some((cell) => cell !== null) ? [inColumns(cells.map(write))] : []),
      ...(differences.length > 0 ? [across(differences.map(small))] : []),
    ]),
  ]);
  return new Table({
    width: { size: COLUMN * 2, type: WidthType.DXA },
    columnWidths: [COLUMN, COLUMN],
    layout: TableLayoutType.FIXED,
    margins: { top: 20, bottom: 20, left: 0, right: 240 },
    borders: { top: none, bottom: hairline, left: none, right: none, insideHorizontal: hairline, insideVertical: none },
    rows: [inColumns(head, true), ...rows],
  });
}

function inColumns(cells: readonly (readonly Paragraph[])[], isHead = false): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (children) => new TableCell({ children: [...children], width: { size: COLUMN, type: WidthType.DXA } }),
    ),
  });
}

function across(children: readonly Paragraph[]): TableRow {
  const width = { size: COLUMN * 2, type: WidthType.DXA } as const;
  return new TableRow({
    cantSplit: true,
    children: [new TableCell({ children: [...children], columnSpan: 2, width })],
  });
}

/** The topic, then each line: the act, who, what was said, and on what it rests. */
function cellOf({ topic, lines }: HandoutAccountCell, event: HandoutEvent, footnotes: Footnotes): readonly Paragraph[] {
  return [
    ...(topic === '' ? [] : [new Paragraph({ style: 'Actor', keepNext: lines.length > 0, text: cleanRun(topic) })]),
    ...lines.flatMap((line) => {
      const sources = line.sources.flatMap((at) => event.sources[at] ?? []);
      return [
        new Paragraph({
          style: 'Statement',
          bidirectional: isRightToLeft(line.statement),
          children: [
            new TextRun({ text: cleanRun(whoOf(line)), bold: true }),
            new TextRun({ text: ` ${cleanRun(line.act)}  `, color: NOTE_INK.secondary }),
            ...linesOf(line.statement),
            ...footnotes.refer(sources),
          ],
        }),
        small(line.restsOn),
      ];
    }),
  ];
}

function small(text: string): Paragraph {
  return new Paragraph({ style: 'Small', text: cleanRun(text) });
}
