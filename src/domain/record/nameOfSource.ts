import { localize, type Source } from './model.ts';

/** Who published a source, else its title; '' for a source that is not there yet. */
export function nameOfSource(source: Source | undefined, language: string): string {
  return source ? localize(source.publisher, language).text || source.title : '';
}
