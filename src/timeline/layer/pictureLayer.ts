// The elements a painted picture is drawn with: one for each title, a dozen paths for all marks. What is drawn already
// is changed and not made anew; nothing here reads the layout back.

import './picture.css';
import type { Picture } from '#domain/picture/picture.ts';
import type { DrawnTerm, DrawnTitle } from '#picture/drawing.ts';
import type { Painted } from '#picture/painter.ts';
import { part, TermElement } from './termElement.ts';

export interface Pointed {
  /** The ordinals of the event under the pointer; -1 for none. */
  readonly hovered: number;
}

export interface PictureLayer {
  /** Stands over the axis' lines; its content may be higher and is then scrolled. */
  readonly element: HTMLElement;
  /** The flag with the chosen event's date, to be placed on the axis. */
  readonly flag: HTMLElement;
  readonly draw: (painted: Painted, size: LayerSize, pointed: Pointed) => void;
}

export interface LayerSize {
  readonly width: number;
  /** Of all lanes. */
  readonly height: number;
  /** The edges between lanes, and between them and the chosen event's row above. */
  readonly laneEdges: readonly number[];
}

export function layerSize({ frames, height }: Picture, width: number): LayerSize {
  const edges = [frames[0]?.top ?? 0, ...frames.map((frame) => frame.top + frame.height)];
  return { width, height, laneEdges: edges.filter((y) => y > 0) };
}

const SVG = 'http://www.w3.org/2000/svg';
const RING_PX = 7;

export function createPictureLayer(): PictureLayer {
  const element = part('div', 'picture-layer');
  const content = element.appendChild(part('div', 'picture-content'));
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'picture-marks');
  svg.setAttribute('aria-hidden', 'true');
  content.append(svg);
  // What can be scrolled is reached by Tab, so that keys scroll it. The observer goes with the elements it watches.
  const observer = new ResizeObserver(() => {
    if (element.scrollHeight > element.clientHeight) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  });
  observer.observe(element);
  observer.observe(content);
  const todayLabel = svg.appendChild(document.createElementNS(SVG, 'text'));
  todayLabel.setAttribute('y', '11');
  const flag = part('div', 'date-flag');
  flag.hidden = true;

  const titles = new Map<string, TitleElement>();
  const paths = new Map<string, SVGPathElement>();
  const numbers: SVGTextElement[] = [];
  const terms = new Map<DrawnTerm['bar'], TermElement>();

  const drawPath = (look: string, d: string) => {
    let path = paths.get(look);
    if (!path) {
      path = document.createElementNS(SVG, 'path');
      path.setAttribute('class', look);
      // Hairlines lie under the marks, rings and the chosen event's line over them.
      if (look === 'line' || look === 'lane-line') svg.prepend(path);
      else svg.append(path);
      paths.set(look, path);
    }
    if (path.getAttribute('d') !== d) path.setAttribute('d', d);
  };

  return {
    element,
    flag,
    draw({ places, drawing, chosen, today }, { height, laneEdges, width }, { hovered }) {
      content.style.height = `${height}px`;
      const drawn = chosen ? [...drawing.titles, { ...chosen.title, isChosen: true }] : drawing.titles;
      const keys = new Set(drawn.map(keyOf));
      for (const [key, title] of titles) {
        if (keys.has(key)) continue;
        title.element.remove();
        titles.delete(key);
      }
      for (const title of drawn) {
        const known = titles.get(keyOf(title)) ?? new TitleElement();
        known.draw(title, 'isChosen' in title, title.event === hovered);
        if (!known.element.isConnected) content.append(known.element);
        titles.set(keyOf(title), known);
      }

      const looks = new Map(drawing.paths.map(({ look, d }) => [look, d]));
      if (laneEdges.length > 1) looks.set('lane-line', laneEdges.map((y) => `M0 ${y - 0.5}H${width}`).join(''));
      if (chosen?.x !== null && chosen) {
        looks.set(`chosen-line ${chosen.title.sides}`, `M${chosen.x} ${chosen.top}V${height}`);
      }
      if (today) looks.set('today-line', `M${today.x.toFixed(1)} 0V${height}`);
      const ringed = [hovered, chosen?.title.event ?? -1];
      const rings = places.marks.filter(({ event }) => ringed.includes(event));
      if (rings.length > 0) looks.set('ring', rings.map(ring).join(''));
      for (const [look, d] of looks) drawPath(look, d);
      for (const [look, path] of paths) {
        if (looks.has(look)) continue;
        path.remove();
        paths.delete(look);
      }

      todayLabel.textContent = today?.word ?? '';
      todayLabel.setAttribute('x', (today?.x ?? 0).toFixed(1));

      for (const [i, { x, y, text }] of drawing.numbers.entries()) {
        const number = numbers[i] ?? svg.appendChild(document.createElementNS(SVG, 'text'));
        numbers[i] = number;
        number.setAttribute('x', x.toFixed(1));
        number.setAttribute('y', (y - 3).toFixed(1));
        if (number.textContent !== text) number.textContent = text;
      }
      for (const number of numbers.splice(drawing.numbers.length)) number.remove();

      const bars = new Set(drawing.terms.map(({ bar }) => bar));
      for (const [bar, term] of terms) {
        if (bars.has(bar)) continue;
        term.element.remove();
        terms.delete(bar);
      }
      for (const term of drawing.terms) {
        const known = terms.get(term.bar) ?? new TermElement();
        known.draw(term);
        if (!known.element.isConnected) content.append(known.element);
        terms.set(term.bar, known);
      }

      flag.hidden = chosen?.x == null;
      if (chosen && chosen.x !== null) {
        flag.textContent = chosen.date;
        // Left of the line in the right half, so that it is never cut off.
        const shift = chosen.x > width / 2 ? '-100%' : '0';
        flag.style.transform = `translate(${chosen.x}px) translateX(${shift})`;
      }
    },
  };
}

function keyOf(title: DrawnTitle): string {
  // In lanes an event may stand in several.
  return 'isChosen' in title ? `chosen ${title.event}` : `${title.event} ${title.top}`;
}

function ring({ x, y, width }: { readonly x: number; readonly y: number; readonly width: number }): string {
  if (width > 0) return `M${x - 2} ${y - 2}h${width + 4}v8h${-width - 4}z`;
  return `M${x - RING_PX} ${y}a${RING_PX} ${RING_PX} 0 1 1 ${2 * RING_PX} 0a${RING_PX} ${RING_PX} 0 1 1 ${-2 * RING_PX} 0z`;
}

class TitleElement {
  readonly element = part('span', 'picture-title');
  // Apart from the title's direction, which the title's own letters tell.
  private readonly date = part('bdi', 'picture-date');
  private readonly text = document.createTextNode('');
  private readonly drawn = { looks: '', place: '', width: '', date: '', text: '', language: '', id: '' };

  constructor() {
    this.element.dir = 'auto';
    this.element.append(this.text);
  }

  draw(title: DrawnTitle, isChosen: boolean, isHovered: boolean): void {
    const { id, left, top, width, date, text, language, sides, isLeft, isOff, line } = title;
    const { element, drawn } = this;
    const looks = `picture-title ${sides}${isLeft ? ' is-left' : ''}${isOff ? ' is-off' : ''}${line === null && !isChosen ? ' is-leaving' : ''}${isChosen ? ' is-selected' : ''}${isHovered ? ' is-hovered' : ''}`;
    const place = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`;
    const size = `${width.toFixed(1)}px`;
    if (drawn.looks !== looks) element.className = drawn.looks = looks;
    if (drawn.place !== place) element.style.transform = drawn.place = place;
    if (drawn.width !== size) element.style.width = drawn.width = size;
    if (drawn.id !== id) element.dataset['event'] = drawn.id = id;
    if (drawn.language !== language) element.lang = drawn.language = language;
    if (drawn.text !== text) this.text.data = drawn.text = text;
    if (drawn.date !== date) {
      drawn.date = date;
      this.date.textContent = date;
      if (date === '') this.date.remove();
      else element.prepend(this.date);
    }
  }
}
