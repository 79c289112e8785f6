// The names of the app's own classes in the built page: the file's and the class' own, so that the build can write
// elements that wear them.

import { basename } from 'node:path';

/** `file` is the path of a style sheet, with or without its ending. */
export function scopedName(name: string, file: string): string {
  return `${basename(file.split('?')[0] ?? file).replace(/\.module\.css$/, '')}-${name}`;
}
