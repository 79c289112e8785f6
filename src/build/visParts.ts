// Vite plugin: of vis-timeline, which comes as one file, only the parts of an axis are built in (timeline/vis/visAxis.ts
// asks for no others). A bundler leaves out what nobody names; but vis names everything, in the object it exports its
// parts in, in the one it keeps its helpers in, and where it gives its items and graphs their methods one by one.

import type { Plugin } from 'vite';

const FILE = /\/vis-timeline\/esnext\/esm\/vis-timeline-graph2d\.m?js$/;

/** Written anew, with what is used. */
const OBJECTS: readonly (readonly [RegExp, string])[] = [
  [/^const timeline = \{$[\s\S]*?^\};$/m, 'const timeline = { Core, Range, components: { TimeAxis } };'],
  [/^export \{ Graph2d, Timeline, timeline \};$/m, 'export { timeline };'],
  [/^ {2}\.\.\.util,$/m, ''],
];

/** `availableUtils.extend` and its like, but for the three that are vis's own. */
const HELPERS = /\bavailableUtils\.(?!convert\b|xss\b|setupXSSProtection\b)/g;

/** `Graph2d.prototype.setItems = …;` and its like, of everything but the axis. */
const METHODS = /^(?!TimeStep\b|Activator\b)[A-Z]\w*\.[\w.]+ = (?:.*;|[\s\S]*?^\};)$/gm;

export function visParts(): Plugin {
  return {
    name: 'nenpyo:vis-parts',
    apply: 'build',
    transform: {
      filter: { id: FILE },
      handler: (code) => ({ code: partsOnly(code), map: null }),
    },
  };
}

/** Throws when the code is not that of vis-timeline 8.5.4. */
export function partsOnly(code: string): string {
  return OBJECTS.reduce(
    (text, [pattern, written]) => {
      if (!pattern.test(text)) throw new Error(`This is another vis-timeline: there is no ${pattern}`);
      return text.replace(pattern, written);
    },
    code.replace(METHODS, '').replace(HELPERS, 'util.'),
  );
}
