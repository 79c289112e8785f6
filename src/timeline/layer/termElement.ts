// The words of a term of office over its bar; the bar itself is one of the layer's paths.

import type { DrawnTerm } from '#picture/drawing.ts';

export class TermElement {
  readonly element = part('span', 'picture-term');
  constructor() {
    this.element.dir = 'auto';
  }

  private readonly drawn = { place: '', width: '', text: '', language: '', whole: '', holder: '' };

  draw({ seenFrom, roomPx, top, text, language, whole, holder }: DrawnTerm): void {
    const { element, drawn } = this;
    const place = `translate(${seenFrom.toFixed(1)}px, ${top.toFixed(1)}px)`;
    const width = `${roomPx.toFixed(1)}px`;
    if (drawn.place !== place) element.style.transform = drawn.place = place;
    if (drawn.width !== width) element.style.width = drawn.width = width;
    if (drawn.text !== text) element.textContent = drawn.text = text;
    if (drawn.language !== language) element.lang = drawn.language = language;
    if (drawn.whole !== whole) element.title = drawn.whole = whole;
    if (drawn.holder !== holder) element.dataset['holder'] = drawn.holder = holder;
  }
}

export function part<Name extends 'div' | 'span' | 'bdi'>(name: Name, className: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}
