// A row inside vis-timeline: a kind of item of our own. vis's items are three to five elements each and read the
// layout back to learn their size; this one is a single element whose size is known before it is drawn.
// It is the shape vis 8.5.4 expects of an item (the methods its Group and ItemSet call), so vis stays pinned.

import './rows.css';
import type { DrawnRow } from './drawn.ts';

/** What of vis's group an item needs. */
interface Group {
  readonly dom: { readonly foreground: HTMLElement };
  stackDirty: boolean;
}

export interface Screen {
  readonly toScreen: (instant: number) => number;
  readonly width: () => number;
  /** The height of a row in px. */
  readonly rowPx: () => number;
}

/** From the left edge of a point to its date. */
const HALF_DOT_PX = 5;
const SHORTEST_BAR_PX = 10;
const NARROWEST_MARKER_PX = 26;
const DIGIT_PX = 8;
const BESIDE_DIGITS_PX = 18;

export class RowItem {
  readonly id: string;
  readonly data: { readonly group: string; readonly start: number; readonly end: number; readonly type: 'row' };
  readonly options = { rtl: false };
  readonly selected = false;
  /** Kept apart from others by vis. */
  readonly stack = true;
  parent: Group | null = null;
  displayed = false;
  groupShowing = true;
  top: number | null = null;
  left = 0;
  width = 0;

  private row: DrawnRow;
  private element: HTMLElement | null = null;
  private isDirty = true;
  private markPx = 0;
  private barPx = 0;
  private titlePx = 0;
  /** What was last written to the element: writing costs, and mostly nothing has changed. */
  private writtenPlace = '';
  private writtenSizes = '';
  private readonly screen: Screen;

  constructor(row: DrawnRow, screen: Screen) {
    this.id = row.key;
    this.row = row;
    this.screen = screen;
    this.data = { group: row.lane, start: row.start, end: row.end, type: 'row' };
  }

  get height(): number {
    return this.screen.rowPx();
  }

  /** Draws another row of the same key in its place. */
  change(row: DrawnRow): void {
    if (row === this.row || isSameRow(row, this.row)) return;
    const isMoved = row.isTurned !== this.row.isTurned || row.titlePx !== this.row.titlePx;
    this.row = row;
    this.isDirty = true;
    if (isMoved && this.parent) this.parent.stackDirty = true;
    if (this.displayed) this.draw();
  }

  setParent(parent: Group | null): void {
    this.hide();
    this.parent = parent;
  }

  /** Only rows of the window and a little beside it are ever given. */
  isVisible(): boolean {
    return true;
  }

  show(): void {
    if (!this.displayed) this.draw();
  }

  hide(): void {
    this.element?.remove();
    this.displayed = false;
  }

  redraw(asQueue?: boolean): readonly (() => void)[] | undefined {
    if (asQueue) return [() => this.draw()];
    this.draw();
    return undefined;
  }

  private draw(): void {
    if (!this.parent) return;
    if (!this.element) {
      this.element = document.createElement('span');
      // vis finds the item under the pointer by this.
      Object.assign(this.element, { 'vis-item': this });
      this.element.addEventListener('pointerenter', ({ currentTarget }) => {
        if (currentTarget instanceof HTMLElement) currentTarget.title = this.row.tooltip();
      });
    }
    const { element, row } = this;
    if (this.isDirty) {
      const shape = row.isMarker ? 'row-count' : `row-title ${row.end > row.start ? 'is-range' : 'is-point'}`;
      element.className = `vis-item ${shape} ${row.isTurned ? 'is-turned ' : ''}${row.looks}`;
      element.textContent = row.title;
      element.lang = row.language;
      this.isDirty = false;
    }
    if (element.parentNode !== this.parent.dom.foreground) this.parent.dom.foreground.append(element);
    this.displayed = true;
    this.repositionX();
  }

  repositionX(): void {
    const { row } = this;
    const at = this.screen.toScreen(row.start);
    const end = row.end > row.start ? this.screen.toScreen(row.end) : at;
    const titlePx = row.isMarker
      ? Math.max(NARROWEST_MARKER_PX, row.title.length * DIGIT_PX + BESIDE_DIGITS_PX)
      : row.titlePx;
    // What began earlier is drawn from the edge of the picture, so that its title stays in sight.
    const left = row.end > row.start ? Math.min(Math.max(at, 0), Math.max(end, at)) : at - HALF_DOT_PX;
    const from = at < 0 && end < 0 ? end : left;
    const barEnd = Math.min(end, this.screen.width() * 2);
    const barPx = row.end > row.start ? Math.max(Math.round((barEnd - from) * 2) / 2, SHORTEST_BAR_PX) : 0;
    this.width = row.isTurned ? titlePx : Math.max(barPx, titlePx);
    this.left = row.isTurned ? (barPx > 0 ? from + barPx : at + HALF_DOT_PX) - titlePx : from;
    this.markPx = row.isMarker ? titlePx : this.width;
    this.barPx = barPx;
    this.titlePx = titlePx;
  }

  /** vis calls this last, when it has read all it wants to know: written before, the layout would be made twice. */
  repositionY(): void {
    if (!this.element) return;
    const { style } = this.element;
    const place = `translate(${this.left}px, ${this.top ?? 0}px)`;
    if (place !== this.writtenPlace) style.transform = place;
    this.writtenPlace = place;
    const sizes = `${this.markPx} ${this.barPx} ${this.titlePx}`;
    if (sizes === this.writtenSizes) return;
    this.writtenSizes = sizes;
    style.width = `${this.markPx}px`;
    if (this.barPx > 0) style.setProperty('--bar', `${this.barPx}px`);
    if (this.barPx > this.titlePx) style.setProperty('--title', `${this.titlePx}px`);
    else style.removeProperty('--title');
  }

  /** vis asks for a tooltip of its own; the element has the browser's. */
  getTitle(): null {
    return null;
  }
}

function isSameRow(a: DrawnRow, b: DrawnRow): boolean {
  return (
    a.title === b.title &&
    a.looks === b.looks &&
    a.titlePx === b.titlePx &&
    a.isTurned === b.isTurned &&
    a.language === b.language
  );
}
