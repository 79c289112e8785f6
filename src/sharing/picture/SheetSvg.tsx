// A sheet as elements of the page, in the page's own typeface; as wide as its place.

import { createElement, type ReactNode } from 'react';
import type { Sheet } from '#picture/sheet/pictureSheet.ts';
import { type SvgNode, svgNodes } from '#picture/sheet/svgNodes.ts';

interface Props {
  readonly sheet: Sheet;
  readonly className?: string | undefined;
}

export function SheetSvg({ sheet, className }: Props) {
  const { children, attributes } = svgNodes(sheet);
  const named = sheet.name === '' ? { role: 'presentation' } : { 'aria-label': sheet.name };
  return createElement('svg', { ...attributes, ...named, className }, ...children.map(elementOf));
}

function elementOf(node: SvgNode | string): ReactNode {
  if (typeof node === 'string') return node;
  return createElement(node.tag, node.attributes, ...node.children.map(elementOf));
}
