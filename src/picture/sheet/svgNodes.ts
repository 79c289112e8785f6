// A sheet as the elements of an SVG picture: plain data for whoever writes them into a file or the page.

import { isolated } from '#lib/direction.ts';
import { PAPER } from './inks.ts';
import type { Sheet } from './pictureSheet.ts';
import type { Shape } from './shapes.ts';

export interface SvgNode {
  readonly tag: 'svg' | 'title' | 'path' | 'text' | 'tspan';
  /** By the names React knows them by, such as `strokeWidth`. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

export function svgNodes({ width, height, language, name, shapes }: Sheet): SvgNode {
  const title: readonly SvgNode[] = name === '' ? [] : [{ tag: 'title', attributes: {}, children: [name] }];
  const paper: SvgNode = { tag: 'path', attributes: { d: `M0 0H${width}V${height}H0z`, fill: PAPER }, children: [] };
  return {
    tag: 'svg',
    attributes: { viewBox: `0 0 ${width} ${height}`, lang: language, role: 'img' },
    children: [...title, paper, ...shapes.map(nodeOf)],
  };
}

function nodeOf(shape: Shape): SvgNode {
  switch (shape.kind) {
    case 'frame': {
      const { x, y, width, height, shapes } = shape;
      // An inner <svg> cuts off what lies beyond it.
      return { tag: 'svg', attributes: { x, y, width, height, role: 'presentation' }, children: shapes.map(nodeOf) };
    }
    case 'path': {
      const { d, fill, stroke, strokeWidth, opacity } = shape;
      const ink = stroke === null ? {} : { stroke, strokeWidth };
      return {
        tag: 'path',
        attributes: { d, fill: fill ?? 'none', ...ink, ...(opacity === 1 ? {} : { opacity }) },
        children: [],
      };
    }
    case 'text': {
      const { x, y, anchor, sizePx, weight, language, spans } = shape;
      const attributes = {
        x,
        y,
        fontSize: sizePx,
        ...(anchor === 'start' ? {} : { textAnchor: anchor }),
        ...(weight === 400 ? {} : { fontWeight: weight }),
        lang: language,
      };
      const [only, ...others] = spans;
      if (only && others.length === 0) {
        return { tag: 'text', attributes: { ...attributes, fill: only.fill }, children: [isolated(only.text)] };
      }
      return {
        tag: 'text',
        attributes,
        children: spans.map(
          ({ text, fill }): SvgNode => ({ tag: 'tspan', attributes: { fill }, children: [isolated(text)] }),
        ),
      };
    }
  }
}
