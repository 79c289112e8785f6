// What is said of the accounts of an event, in Vietnamese.

import type { AccountWords } from './en.ts';

export const viAccounts: AccountWords = {
  back: 'Trở lại sự kiện',
  unchosen: 'Hãy chọn một sự kiện để đối chiếu nguồn của hai phía.',
  empty: 'Hồ sơ không ghi phát biểu nào của sự kiện này.',
  of: (side) => `nguồn phía ${side}`,
  read: (n, whole) => `${n} nguồn, ${whole === 0 ? 'chưa nguồn nào' : `${whole} nguồn`} được đọc toàn văn`,
  noAccount: (accounts) => `Hồ sơ không có ${accounts} về sự kiện này.`,
  noStatement: (accounts) => `Không phát biểu nào được ghi của sự kiện này dựa trên ${accounts}.`,
  inBoth: 'Chủ đề có trong nguồn của cả hai phía',
  inOne: 'Chủ đề chỉ có trong nguồn của một phía',
  cannotBeSaid: 'Không thể kết luận',
  cannotBeSaidWhy: 'Chỉ thấy trong nguồn không thuộc phía nào, chẳng hạn báo chí nước thứ ba.',
  shared: (accounts, others) => `Cùng một phát biểu, có trong ${accounts} và ${others}`,
  seenOnly: (accounts) => `Chỉ thấy trong ${accounts}`,
  notInWhole: (accounts, texts, names) =>
    `Không có trong ${texts} văn bản của ${accounts} đã được đọc toàn văn: ${names}`,
  caution:
    'Chỉ đối chiếu các phát biểu được ghi trong hồ sơ, không phải mọi thông tin đã đưa. Điều chỉ thấy trong nguồn của một phía không có nghĩa là phía kia im lặng.',
  differ: (who, acts, accounts, otherActs, others) =>
    `${who}: “${acts}” trong ${accounts}, “${otherActs}” trong ${others}. Cả hai được giữ nguyên như đã ghi và có thể nói về những điểm khác nhau.`,
  noTopic: 'Không có chủ đề',
  joint: 'tuyên bố chung',
};
