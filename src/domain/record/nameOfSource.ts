import type { Source } from './model.ts';

/** Who published a source, else its title; '' for a source that is not there yet. */
export function nameOfSource(source: Source | undefined): string {
  return source ? source.publisher || source.title : '';
}
