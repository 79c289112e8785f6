// What is said of the accounts of an event, in Japanese.

import type { AccountWords } from './en.ts';

export const jaAccounts: AccountWords = {
  back: '出来事に戻る',
  unchosen: '出来事を選ぶと、双方の資料を対照できます。',
  empty: 'この出来事には発言の記録がありません。',
  of: (side) => `${side}側の資料`,
  read: (n, whole) => `出典${n}件、${whole === 0 ? '全文を読んだものなし' : `うち全文を読んだもの${whole}件`}`,
  noAccount: (accounts) => `この出来事について${accounts}は収録されていません。`,
  noStatement: (accounts) => `${accounts}に基づく発言の記録はありません。`,
  inBoth: '双方の資料にあるテーマ',
  inOne: '一方の資料にのみ見られるテーマ',
  cannotBeSaid: 'どちらとも言えない事項',
  cannotBeSaidWhy: '第三国の報道など、どちらの側のものでもない出典だけにあります。',
  shared: (accounts, others) => `${accounts}と${others}に共通`,
  seenOnly: (accounts) => `${accounts}にのみ見られる`,
  notInWhole: (accounts, texts, names) => `全文を読んだ${accounts}${texts}件（${names}）にはない`,
  caution:
    '対照しているのは収録した発言で、報じられた事実のすべてではありません。一方の資料にのみ見られることは、他方が触れなかったことを意味しません。',
  differ: (who, acts, accounts, otherActs, others) =>
    `${who}：${accounts}では「${acts}」、${others}では「${otherActs}」。いずれも記録のまま示しており、別の論点についての発言の場合もあります。`,
  noTopic: 'テーマなし',
  joint: '共同声明',
};
