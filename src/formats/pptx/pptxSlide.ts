// One scene on one slide: head, words and essentials, the timeline, sources, foot. Sizes are chosen by what
// fits; what still does not fit is cut with an ellipsis or counted, never left to run over. Lengths are inches.

import type PptxGenJS from 'pptxgenjs';
import type { Handout, HandoutEvent, HandoutScene, HandoutSource } from '#formats/handout.ts';
import {
  chosenEvent,
  distinctSources,
  notablePositions,
  saidInLine,
  sourcesBehind,
  threadOf,
  whoOf,
} from '#formats/handoutEvents.ts';
import {
  boldnessOf,
  citationWithoutAddress,
  cleanLine,
  countLines,
  cutToLines,
  lineHeightOf,
  linkOf,
  textWidth,
} from '#formats/handoutText.ts';
import { rulesOf } from '#lib/languageRules.ts';
import { labelled } from '#lib/text/punctuation.ts';
import { drawCompared } from './pptxAccounts.ts';
import { addBox, GUTTER, PAGE, POINTS, type Stretch, WIDTH } from './pptxPage.ts';
import { drawPicture, pictureHeight } from './pptxPicture.ts';
import type { Row } from './pptxRows.ts';
import { drawRows } from './pptxTable.ts';
import { INK, type Lettering, runOf } from './pptxText.ts';
import { drawWords, type Fact } from './pptxWords.ts';

const MASTER = 'Scene';
const FOOT_Y = 7.08;
const SOURCES_POINTS = 9;
/** Two columns of one citation a line. */
const SOURCES_LINES = 2;
const SOURCES_COLUMNS = 2;
const SOURCES_HEIGHT = 0.17;
const MOST_POSITIONS = 6;
const WORDS_SHARE = 0.4;

export function defineMaster(pptx: PptxGenJS): void {
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: INK.paper },
    objects: [
      {
        placeholder: {
          options: { name: 'title', type: 'title', x: PAGE.left, y: 0.62, w: WIDTH, h: 0.6, margin: 0 },
          text: '',
        },
      },
    ],
  });
}

export function drawSlide(pptx: PptxGenJS, handout: Handout, scene: HandoutScene, index: number): void {
  const slide = pptx.addSlide({ masterName: MASTER });
  const lettering = { language: handout.language };
  const sourcesTop = FOOT_Y - 0.12 - SOURCES_LINES * SOURCES_HEIGHT;
  const pictureTop = sourcesTop - 0.1 - (scene.picture ? pictureHeight(scene.picture, WIDTH) : 0);
  const headBottom = drawHead(slide, handout, scene, lettering);
  const shown = drawBody(slide, handout, scene, { top: headBottom + 0.2, bottom: pictureTop - 0.2 });
  if (scene.picture) {
    const place = { x: PAGE.left, y: pictureTop, w: WIDTH, h: pictureHeight(scene.picture, WIDTH) };
    drawPicture(slide, scene.picture, place, lettering);
  }
  drawSources(slide, handout, shown, sourcesTop, lettering);
  drawFoot(slide, handout, index, lettering);
  // The text itself is written by pptxMend.ts, which knows the language; this makes the notes part.
  slide.addNotes('');
}

/** The stretch of time and the filters over the title. Returns where it ends. */
function drawHead(
  slide: PptxGenJS.Slide,
  { labels, language }: Handout,
  scene: HandoutScene,
  lettering: Lettering,
): number {
  const filters = scene.filters === '' ? [] : [labelled(labels.filters, cleanLine(scene.filters), language)];
  const kicker = cutToLines([cleanLine(scene.window), ...filters].join('  ·  '), (WIDTH * POINTS) / 12, 1);
  addBox(slide, 'Window and filters', { x: PAGE.left, y: 0.36, w: WIDTH, h: 0.24 }, [
    runOf(kicker, { points: 12, color: INK.secondary }, lettering),
  ]);
  const title = cleanLine(scene.title);
  const em = (points: number) => (WIDTH * POINTS) / points / boldnessOf(title);
  const linesAt = (points: number) => countLines(title, em(points));
  const points =
    [32, 30, 28].find((size) => linesAt(size) === 1) ?? [28, 24, 20].find((size) => linesAt(size) <= 2) ?? 20;
  const lines = Math.min(2, linesAt(points));
  const h = (lines * points * lineHeightOf(language)) / POINTS;
  const text = cutToLines(title, em(points), 2);
  slide.addText([runOf(text, { points, bold: true }, lettering)], {
    placeholder: 'title',
    x: PAGE.left,
    y: 0.64,
    w: WIDTH,
    h,
    margin: 0,
    align: 'left',
    valign: 'top',
  });
  return 0.64 + h;
}

/** Words and essentials. Returns the sources that stand behind what is shown. */
function drawBody(
  slide: PptxGenJS.Slide,
  handout: Handout,
  scene: HandoutScene,
  stretch: Stretch,
): readonly HandoutSource[] {
  const event = chosenEvent(scene);
  if (event && scene.accounts) {
    const own = factsOf({ ...event, participants: [] }, cleanLine(scene.title), handout.language);
    return sourcesBehind(event, drawCompared(slide, scene.text, own, scene.accounts, stretch, handout));
  }
  const facts = event ? factsOf(event, cleanLine(scene.title), handout.language) : [];
  const hasWords = facts.length > 0 || cleanLine(scene.text) !== '';
  const rows = event
    ? positionRows(event)
    : scene.isThread
      ? threadRows(scene, handout.language)
      : eventRows(scene.events);
  const wordsWidth = rows.length === 0 ? WIDTH * 0.75 : WIDTH * WORDS_SHARE;
  if (hasWords) drawWords(slide, scene.text, facts, { ...stretch, w: wordsWidth }, { language: handout.language });
  const x = hasWords ? PAGE.left + wordsWidth + GUTTER : PAGE.left;
  const left = drawRows(slide, rows, { ...stretch, x, w: PAGE.right - x }, event !== null, {
    language: handout.language,
  });
  if (scene.isThread)
    return distinctSources(
      threadOf(scene)
        .slice(0, left)
        .flatMap(({ sources }) => sources.slice(0, 1)),
    );
  if (!event) return distinctSources(scene.events.slice(0, left).flatMap(({ sources }) => sources.slice(0, 1)));
  return sourcesBehind(event, notablePositions(event, MOST_POSITIONS).slice(0, left));
}

/** Date and place, then who took part, a line a side. */
function factsOf(event: HandoutEvent, slideTitle: string, language: string): readonly Fact[] {
  const { comma, wideComma, open, close } = rulesOf(language);
  const when = [event.date, event.place].filter((words) => words !== '').join(comma);
  const title = cleanLine(event.title) === slideTitle ? [] : [{ lead: cleanLine(event.title), text: '' }];
  const sides = [...new Set(event.participants.map(({ side }) => side))];
  const parties = sides.map((side) => {
    const names = event.participants
      .filter((one) => one.side === side)
      .map(({ name, office }) => (office === '' ? name : `${name}${open}${office}${close}`));
    return { lead: cleanLine(side), text: cleanLine(names.join(wideComma)) };
  });
  return [...title, { lead: cleanLine(when), text: '' }, ...parties];
}

function positionRows(event: HandoutEvent): readonly Row[] {
  const all = notablePositions(event, MOST_POSITIONS);
  return all.map((position) => ({
    head: cleanLine(whoOf(position)),
    under: cleanLine(position.act),
    text: cleanLine(position.statement),
  }));
}

function threadRows(scene: HandoutScene, language: string): readonly Row[] {
  return threadOf(scene).map(({ event, position }) => ({
    head: cleanLine(event.date),
    under: '',
    text: cleanLine(saidInLine(position, language)),
  }));
}

function eventRows(events: readonly HandoutEvent[]): readonly Row[] {
  return events.map(({ date, title, place }) => ({
    head: cleanLine(date),
    under: '',
    // Many titles name their place.
    text: cleanLine(place === '' || title.includes(place) ? title : `${title} – ${place}`),
  }));
}

/**
 * A few citations, a line each so that no program breaks them differently, and how many more there are. What is
 * too long for its line is cut: Word and Markdown have the whole citation.
 */
function drawSources(
  slide: PptxGenJS.Slide,
  { labels, language }: Handout,
  sources: readonly HandoutSource[],
  y: number,
  lettering: Lettering,
): void {
  if (sources.length === 0) return;
  const look = { points: SOURCES_POINTS, color: INK.secondary };
  const label = labelled(labels.sources, '', language).trimEnd();
  const labelWidth = ((textWidth(label) + 1) * SOURCES_POINTS) / POINTS;
  const restWidth = 0.45;
  const w = (WIDTH - labelWidth - restWidth) / SOURCES_COLUMNS;
  const box = (name: string, x: number, row: number, width: number, text: string, link: string | null = null) =>
    slide.addText([runOf(text, { ...look, link }, lettering)], {
      x,
      y: y + row * SOURCES_HEIGHT,
      w: width,
      h: SOURCES_HEIGHT,
      margin: 0,
      wrap: false,
      align: 'left',
      valign: 'top',
      objectName: name,
    });
  box('Sources', PAGE.left, 0, labelWidth, label);
  const shown = sources.slice(0, SOURCES_LINES * SOURCES_COLUMNS);
  for (const [i, source] of shown.entries()) {
    const text = cutToLines(citationWithoutAddress(source), ((w - 0.15) * POINTS) / SOURCES_POINTS, 1);
    const x = PAGE.left + labelWidth + Math.floor(i / SOURCES_LINES) * w;
    box('Source', x, i % SOURCES_LINES, w, text, linkOf(source));
  }
  const rest = sources.length - shown.length;
  if (rest > 0) box('Further sources', PAGE.right - restWidth + 0.1, SOURCES_LINES - 1, restWidth - 0.1, `+${rest}`);
}

function drawFoot(slide: PptxGenJS.Slide, handout: Handout, index: number, lettering: Lettering): void {
  const { labels, language, dataset, revised, made, scenes } = handout;
  slide.addShape('line', {
    x: PAGE.left,
    y: FOOT_Y - 0.04,
    w: WIDTH,
    h: 0,
    line: { color: INK.hairline, width: 0.75 },
    objectName: 'Foot line',
  });
  const words = [dataset, labelled(labels.revised, revised, language), labelled(labels.made, made, language)];
  const look = { points: 10, color: INK.secondary };
  addBox(slide, 'Foot', { x: PAGE.left, y: FOOT_Y, w: WIDTH - 1, h: 0.22 }, [
    runOf(cutToLines(cleanLine(words.join('  ·  ')), ((WIDTH - 1) * POINTS) / 10, 1), look, lettering),
  ]);
  slide.addText([runOf(`${index + 1} / ${scenes.length}`, look, lettering)], {
    x: PAGE.right - 1,
    y: FOOT_Y,
    w: 1,
    h: 0.22,
    margin: 0,
    align: 'right',
    valign: 'top',
    objectName: 'Number',
  });
}
