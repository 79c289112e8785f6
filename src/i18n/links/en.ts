// What is said of a link that is not shown as it was meant.

import type { Facet } from '#domain/record/indices.ts';

export interface LinkWords {
  readonly region: string;
  /** What it names and the record does not hold. */
  readonly unknown: Readonly<Record<Facet | 'event' | 'hide', (id: string) => string>>;
  readonly unread: (part: string) => string;
  readonly more: (n: number) => string;
  /** Before a name. */
  readonly nearest: string;
  readonly widened: string;
  readonly newer: string;
  readonly file: (file: string) => string;
  readonly fileReplaces: (file: string) => string;
  readonly fileOpen: (file: string) => string;
  readonly data: (address: string) => string;
  readonly bundled: (file: string) => string;
  readonly showBundled: string;
}

export const enLinks: LinkWords = {
  region: 'About the link that was opened',
  unknown: {
    event: (id) => `This link names an event that is not in this record: “${id}”.`,
    person: (id) => `This link names a person who is not in this record: “${id}”.`,
    office: (id) => `This link names an office that is not in this record: “${id}”.`,
    topic: (id) => `This link names a topic that is not in this record: “${id}”.`,
    kind: (id) => `This link names a kind of event that is not in this record: “${id}”.`,
    place: (id) => `This link names a place that is not in this record: “${id}”.`,
    org: (id) => `This link names an organization that is not in this record: “${id}”.`,
    side: (id) => `This link names a side that is not in this record: “${id}”.`,
    account: (id) => `This link names an account that is not in this record: “${id}”.`,
    tier: (id) => `This link names a tier that is not in this record: “${id}”.`,
    hide: (id) => `This link names a lane that is not in this record: “${id}”.`,
  },
  unread: (part) => `A part of this link could not be read: “${part}”.`,
  more: (n) => `${n} further ${n === 1 ? 'part' : 'parts'} could not be read either.`,
  nearest: 'Nearest to it:',
  widened: 'Without what is missing, more events are shown than the link asks for.',
  newer: 'This link comes from a later version of Nenpyo; what this version does not know is left out.',
  file: (file) =>
    `This link is about the file “${file}”, which is not open here. Once it is open, what the link names is shown.`,
  fileReplaces: (file) => `It then takes the place of your file “${file}”.`,
  fileOpen: (file) => `Open “${file}” …`,
  data: (address) => `This link is about another dataset, which is not open here: “${address}”.`,
  bundled: (file) =>
    `This link is about the record that comes with Nenpyo, and your file “${file}” is open. Showing the record does not close your file.`,
  showBundled: 'Show it in the bundled record',
};
