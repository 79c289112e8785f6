// The texts that a packed index is searched in, read from its columns: to make a hundred thousand events first would
// keep the first letter typed waiting for seconds.

import { foldedNames } from '#domain/find/search.ts';
import { NAMED } from '#domain/find/searched.ts';
import { foldWords } from '#domain/find/text/foldWords.ts';
import { columnOf, readContainer, stringReader } from './container.ts';
import type { PackedHead } from './packedHead.ts';
import { unpackDataset } from './unpackDataset.ts';

/** What `buildSearchTexts` gives for the unpacked events, in another order of its lines. */
export function packedSearchTexts(file: ArrayBuffer): readonly string[] {
  const indices = unpackDataset(file);
  const { head, columns } = readContainer(file);
  const { titleLanguages, shortTitleLanguages, catalogue } = head as PackedHead;
  const names = foldedNames(indices);
  const titles = [
    ...titleLanguages.map((language) => stringReader(columns, `title.${language}`)),
    ...shortTitleLanguages.map((language) => stringReader(columns, `shortTitle.${language}`)),
  ];
  const dateOf = stringReader(columns, 'date');
  const named = NAMED.filter((facet) => facet !== 'office').map((facet) => {
    const { values, offsets, codes } = indices.facets[facet];
    return { offsets, codes, words: values.map((id) => names(facet, id)) };
  });
  // The participants of an event stand beside each other, and so do the offices they held.
  const heldOffsets = columnOf(columns, 'participant.offices.offsets', Uint32Array);
  named.push({
    offsets: indices.facets.person.offsets.map((participant) => heldOffsets[participant] ?? 0),
    codes: columnOf(columns, 'participant.offices', Uint32Array),
    words: catalogue.offices.map(({ id }) => names('office', id)),
  });
  return Array.from(indices.firstDays, (_, event) => {
    const lines = [...titles.map((titleOf) => foldWords(titleOf(event))), foldWords(dateOf(event))];
    for (const { offsets, codes, words } of named) {
      const end = offsets[event + 1] ?? 0;
      for (let at = offsets[event] ?? 0; at < end; at++) lines.push(words[codes[at] ?? 0] ?? '');
    }
    return lines.join('\n');
  });
}
