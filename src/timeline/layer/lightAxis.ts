// The axis before vis-timeline has arrived: lines and words where vis will draw them, without anything that moves.

import './lightAxis.css';
import type { AxisDrawing } from '#picture/axisDrawing.ts';

/** Draws over what else the host holds. Returns what it drew, to be removed; the picture's layer may lie in its plot. */
export function drawLightAxis(
  host: HTMLElement,
  { lines, labels }: AxisDrawing,
): { readonly element: HTMLElement; readonly plot: HTMLElement } {
  const element = part('light-axis');
  element.setAttribute('aria-hidden', 'true');
  for (const { x, isMajor } of lines) {
    const line = element.appendChild(part(isMajor ? 'light-line is-major' : 'light-line'));
    line.style.transform = `translate(${(x - 0.5).toFixed(1)}px)`;
  }
  for (const { x, text, level } of labels) {
    const label = element.appendChild(part(`light-label is-${level}`));
    label.textContent = text;
    label.style.transform = `translate(${x.toFixed(1)}px)`;
  }
  const plot = element.appendChild(part('light-plot'));
  host.append(element);
  return { element, plot };
}

function part(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}
