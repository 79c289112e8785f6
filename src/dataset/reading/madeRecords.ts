// The records that words in a document have become (references.ts): nothing is known of them but what they are called.

import type { Collection } from '#dataset/schema.ts';
import type { Localized } from '#domain/record/model.ts';
import { safeLink } from '#lib/safeLink.ts';
import type { References } from './references.ts';

export type MadeCollection = Exclude<Collection, 'events' | 'briefings'>;

const FIELDS: Readonly<Record<MadeCollection, (called: Localized, words: string) => object>> = {
  sides: (label) => ({ label, accounts: null, country: null }),
  people: (name) => ({ name, alsoWritten: [], country: null, offices: [], sources: [] }),
  offices: (title) => ({ title, country: null, leads: null }),
  places: (name) => ({ name, type: null, country: null }),
  organizations: (name) => ({ name, abbreviation: null, country: null, sources: [] }),
  topics: (label) => ({ label, definition: null, group: null }),
  topicGroups: (label) => ({ label }),
  kinds: (label) => ({ label }),
  acts: (label) => ({ label, role: null, plover: null }),
  sources: (_, words) => ({
    publisher: {},
    title: words,
    side: null,
    type: null,
    isJoint: false,
    isTitleRead: true,
    read: null,
    url: safeLink(words),
    address: null,
    published: null,
    language: '',
    accessed: null,
    isMirror: false,
  }),
};

/** In the form of the model. `language` is the dataset's own. */
export function madeRecords(references: References, name: MadeCollection, language: string): readonly object[] {
  return references.madeOf(name).map(({ id, words }) => ({ id, ...FIELDS[name]({ [language]: words }, words) }));
}
