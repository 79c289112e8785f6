// What is said of the accounts of an event, in English.

export interface AccountWords {
  readonly back: string;
  /** Where no event is chosen. */
  readonly unchosen: string;
  readonly empty: string;
  /** What a side's accounts are called within a sentence where the dataset has no word for them. */
  readonly of: (side: string) => string;
  readonly read: (n: number, whole: number) => string;
  readonly noAccount: (accounts: string) => string;
  readonly noStatement: (accounts: string) => string;
  readonly inBoth: string;
  readonly inOne: string;
  readonly cannotBeSaid: string;
  readonly cannotBeSaidWhy: string;
  readonly shared: (accounts: string, others: string) => string;
  readonly seenOnly: (accounts: string) => string;
  /** Of texts that were read whole, and of no other. */
  readonly notInWhole: (accounts: string, texts: number, names: string) => string;
  readonly caution: string;
  readonly differ: (who: string, acts: string, accounts: string, otherActs: string, others: string) => string;
  readonly noTopic: string;
  readonly joint: string;
}

export const enAccounts: AccountWords = {
  back: 'Back to the event',
  unchosen: 'Choose an event to see its accounts side by side.',
  empty: 'No statement is recorded of this event.',
  of: (side) => `accounts from ${side}`,
  read: (n, whole) => `${n} ${n === 1 ? 'source' : 'sources'}, ${whole === 0 ? 'none' : whole} read whole`,
  noAccount: (accounts) => `The record has no ${accounts} of this event.`,
  noStatement: (accounts) => `No statement recorded of this event rests on ${accounts}.`,
  inBoth: 'Topics in both accounts',
  inOne: 'Topics in one account only',
  cannotBeSaid: 'Cannot be said',
  cannotBeSaidWhy: 'Only sources of neither side have these, such as the press of third countries.',
  shared: (accounts, others) => `One statement, in ${accounts} and ${others}`,
  seenOnly: (accounts) => `Seen only in ${accounts}`,
  notInWhole: (accounts, texts, names) =>
    texts === 1
      ? `Not in the one of the ${accounts} that was read whole: ${names}`
      : `Not in the ${texts} of the ${accounts} that were read whole: ${names}`,
  caution:
    'Compared are the statements of this record, not every fact reported. What was seen in one side’s accounts only does not show that the other was silent.',
  differ: (who, acts, accounts, otherActs, others) =>
    `${who}: “${acts}” in ${accounts}, “${otherActs}” in ${others}. Both stand as recorded; they may be about different points.`,
  noTopic: 'Without a topic',
  joint: 'joint statement',
};
