// A handout as Word: a note of two A4 pages with the events in time order, what was asked and promised in each,
// and the sources as footnotes. How much of it two pages hold is decided in docxBudget.ts; briefings too long for
// that become longer notes.

import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Handout, HandoutEvent, HandoutPosition } from '#formats/handout.ts';
import { eventsOf, filtersOf, positionsByActor } from '#formats/handoutEvents.ts';
import { createSteps, type OnProgress } from '#formats/handoutSteps.ts';
import { cleanLine, cleanRun } from '#formats/handoutText.ts';
import { isolated, isRightToLeft } from '#lib/direction.ts';
import { bracketed, labelled, listed } from '#lib/text/punctuation.ts';
import { accountPages } from './docxAccounts.ts';
import { chooseBudget, isLine, type NoteBudget, positionsWithin, TEXT_WIDTH_POINTS } from './docxBudget.ts';
import { createFootnotes, type Footnotes } from './docxFootnotes.ts';
import { linesOf } from './docxRuns.ts';
import { documentStyles, NOTE_INK } from './docxStyles.ts';

const TWIPS = 20;
const A4 = { width: 11_906, height: 16_838 } as const;
const MARGIN = (A4.width - TEXT_WIDTH_POINTS * TWIPS) / 2;
const COLUMN = (TEXT_WIDTH_POINTS * TWIPS) / 2;
/** Share of the work that is writing the events; the rest is packing. */
const WRITTEN = 0.7;

/** Rejects with the signal's reason when it is aborted. */
export async function writeDocx(handout: Handout, onProgress?: OnProgress, signal?: AbortSignal): Promise<Blob> {
  const step = createSteps(onProgress, signal);
  await step(0);
  const events = eventsOf(handout);
  const budget = chooseBudget(handout, events);
  const footnotes = createFootnotes(handout.language, budget.hasAddresses);
  const children: (Paragraph | Table)[] = [...headOf(handout)];
  for (const [i, event] of events.entries()) {
    if (isLine(event, handout, budget)) children.push(lineOf(event, budget, footnotes));
    else children.push(...partsOf(event, handout, budget, footnotes));
    await step((WRITTEN * (i + 1)) / events.length);
  }
  for (const scene of handout.scenes) children.push(...accountPages(scene, footnotes));
  const file = new Document({
    title: cleanLine(handout.title),
    subject: cleanLine(handout.dataset),
    creator: 'Nenpyo',
    lastModifiedBy: 'Nenpyo',
    styles: documentStyles(handout.language),
    footnotes: footnotes.all(),
    compatabilityModeVersion: 15,
    sections: [{ ...sectionOf(handout), children }],
  });
  const blob = await Packer.toBlob(file);
  await step(1);
  return blob;
}

function sectionOf(handout: Handout): Omit<ISectionOptions, 'children'> {
  const { labels, language, dataset, revised } = handout;
  const words = cleanLine(`${dataset}  ·  ${labelled(labels.revised, revised, language)}`);
  const numbers = new TextRun({ children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  const foot = new Paragraph({
    style: 'Small',
    tabStops: [{ type: 'right', position: TEXT_WIDTH_POINTS * TWIPS }],
    children: [new TextRun(words), numbers],
  });
  return {
    properties: {
      page: {
        size: A4,
        margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, header: MARGIN / 2, footer: MARGIN / 2 },
      },
    },
    footers: { default: new Footer({ children: [foot] }) },
  };
}

function headOf(handout: Handout): readonly Paragraph[] {
  const { labels, language, title, dataset, revised, made } = handout;
  const about = [dataset, labelled(labels.revised, revised, language), labelled(labels.made, made, language)];
  const filters = filtersOf(handout).map((words) => labelled(labels.filters, words, language));
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      bidirectional: isRightToLeft(title),
      children: [new TextRun(cleanRun(title))],
    }),
    ...[about.join('  ·  '), ...filters].map((line) => new Paragraph({ style: 'Small', text: cleanRun(line) })),
  ];
}

/** An event in one line. */
function lineOf({ date, title, place, sources }: HandoutEvent, budget: NoteBudget, footnotes: Footnotes): Paragraph {
  const words = place === '' || title.includes(place) ? title : `${title} – ${place}`;
  return new Paragraph({
    style: 'Statement',
    children: [
      new TextRun({ text: `${cleanRun(date)}  `, color: NOTE_INK.secondary }),
      new TextRun(cleanRun(words)),
      ...footnotes.refer(sources.slice(0, budget.mostEventSources)),
    ],
  });
}

/** Date and place, title, and what each side asked and promised. */
function partsOf(event: HandoutEvent, { labels, language }: Handout, budget: NoteBudget, footnotes: Footnotes) {
  const when = listed([event.date, event.place], language);
  const shown = positionsWithin(event, budget);
  const cited = new Set(shown.flatMap(({ sources }) => sources));
  const hasOwn = budget.hasEventSources || cited.size === 0;
  const own = hasOwn ? event.sources.filter((_, at) => !cited.has(at)).slice(0, budget.mostEventSources) : [];
  const parts: (Paragraph | Table)[] = [
    new Paragraph({ style: 'When', text: cleanRun(when) }),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      bidirectional: isRightToLeft(event.title),
      children: [new TextRun(cleanRun(event.title)), ...footnotes.refer(own)],
    }),
  ];
  if (budget.hasParticipants && event.participants.length > 0) {
    parts.push(new Paragraph({ style: 'Small', keepNext: true, text: participantsOf(event, language) }));
  }
  const isTable = shown.some(({ role }) => role !== null);
  const all = isTable ? event.positions.filter(({ role }) => role !== null) : event.positions;
  if (isTable) parts.push(tableOf(event, shown, { asked: labels.asked, promised: labels.promised }, footnotes));
  else parts.push(...shown.map((position) => saidOf(event, position, footnotes)));
  const rest = all.length - shown.length;
  if (rest > 0) parts.push(new Paragraph({ style: 'Small', text: `+${rest}` }));
  return parts;
}

/** Something said that neither asked nor promised anything. */
function saidOf(event: HandoutEvent, position: HandoutPosition, footnotes: Footnotes): Paragraph {
  const { actor, act, towards, statement, sources } = position;
  return new Paragraph({
    style: 'Statement',
    children: [
      new TextRun({ text: cleanRun(towards === '' ? actor : `${actor} → ${towards}`), bold: true }),
      new TextRun({ text: ` ${cleanRun(act)}  `, color: NOTE_INK.secondary }),
      ...linesOf(statement),
      ...footnotes.refer(sources.flatMap((at) => event.sources[at] ?? [])),
    ],
  });
}

function participantsOf({ participants }: HandoutEvent, language: string): string {
  const named = participants.map(({ name, office }) => (office === '' ? name : bracketed(name, office, language)));
  return cleanRun(listed(named.map(isolated), language));
}

function tableOf(
  event: HandoutEvent,
  shown: readonly HandoutPosition[],
  heads: { readonly asked: string; readonly promised: string },
  footnotes: Footnotes,
): Table {
  // Footnotes are numbered as they are met: the left cell is written first.
  const asked = cellOf(event, shown, 'request', footnotes);
  const promised = cellOf(event, shown, 'commitment', footnotes);
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const hairline = { style: BorderStyle.SINGLE, size: 4, color: NOTE_INK.hairline };
  const cell = (children: readonly Paragraph[]) =>
    new TableCell({ children: [...children], width: { size: COLUMN, type: WidthType.DXA } });
  return new Table({
    width: { size: COLUMN * 2, type: WidthType.DXA },
    columnWidths: [COLUMN, COLUMN],
    layout: TableLayoutType.FIXED,
    margins: { top: 20, bottom: 20, left: 0, right: 240 },
    borders: { top: hairline, bottom: none, left: none, right: none, insideHorizontal: hairline, insideVertical: none },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [heads.asked, heads.promised].map((head) =>
          cell([new Paragraph({ style: 'ColumnHead', text: cleanRun(head) })]),
        ),
      }),
      new TableRow({ children: [cell(asked), cell(promised)] }),
    ],
  });
}

/** The positions of one role under their actors' names; a dash where there are none. */
function cellOf(
  event: HandoutEvent,
  shown: readonly HandoutPosition[],
  role: 'request' | 'commitment',
  footnotes: Footnotes,
): readonly Paragraph[] {
  const groups = positionsByActor(shown, role);
  if (groups.length === 0) return [new Paragraph({ style: 'Statement', text: '–', alignment: AlignmentType.LEFT })];
  return groups.flatMap(({ actor, positions }) => [
    new Paragraph({ style: 'Actor', text: cleanRun(actor) }),
    ...positions.map(
      ({ statement, sources }) =>
        new Paragraph({
          style: 'Statement',
          bidirectional: isRightToLeft(statement),
          children: [...linesOf(statement), ...footnotes.refer(sources.flatMap((at) => event.sources[at] ?? []))],
        }),
    ),
  ]);
}
