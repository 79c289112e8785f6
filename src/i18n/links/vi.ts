// What is said of a link that is not shown as it was meant.

import type { LinkWords } from './en.ts';

export const viLinks: LinkWords = {
  region: 'Về liên kết đã mở',
  unknown: {
    event: (id) => `Liên kết này nhắc đến một sự kiện không có trong dữ liệu này: “${id}”.`,
    person: (id) => `Liên kết này nhắc đến một nhân vật không có trong dữ liệu này: “${id}”.`,
    office: (id) => `Liên kết này nhắc đến một chức vụ không có trong dữ liệu này: “${id}”.`,
    topic: (id) => `Liên kết này nhắc đến một chủ đề không có trong dữ liệu này: “${id}”.`,
    kind: (id) => `Liên kết này nhắc đến một loại sự kiện không có trong dữ liệu này: “${id}”.`,
    place: (id) => `Liên kết này nhắc đến một địa điểm không có trong dữ liệu này: “${id}”.`,
    org: (id) => `Liên kết này nhắc đến một tổ chức không có trong dữ liệu này: “${id}”.`,
    side: (id) => `Liên kết này nhắc đến một bên không có trong dữ liệu này: “${id}”.`,
    account: (id) => `Liên kết này nhắc đến một nguồn của bên không có trong dữ liệu này: “${id}”.`,
    tier: (id) => `Liên kết này nhắc đến một phạm vi không có trong dữ liệu này: “${id}”.`,
    hide: (id) => `Liên kết này nhắc đến một nhóm không có trong dữ liệu này: “${id}”.`,
  },
  unread: (part) => `Có phần không đọc được trong liên kết này: “${part}”.`,
  more: (n) => `Còn ${n} phần khác cũng không đọc được.`,
  nearest: 'Gần giống nhất:',
  widened: 'Vì thiếu phần này, số sự kiện hiển thị nhiều hơn so với yêu cầu của liên kết.',
  newer: 'Liên kết này được tạo bằng phiên bản Nenpyo mới hơn; những gì phiên bản này không nhận biết đã được bỏ qua.',
  file: (file) =>
    `Liên kết này dành cho tệp “${file}”, hiện chưa được mở tại đây. Khi mở tệp, nội dung của liên kết sẽ hiển thị.`,
  fileReplaces: (file) => `Khi đó tệp này sẽ thay cho tệp “${file}” của bạn.`,
  fileOpen: (file) => `Mở “${file}”…`,
  data: (address) => `Liên kết này dành cho một bộ dữ liệu khác, hiện chưa được mở tại đây: “${address}”.`,
  bundled: (file) =>
    `Liên kết này dành cho dữ liệu đi kèm Nenpyo, trong khi tệp “${file}” của bạn đang mở. Tệp không bị đóng khi hiển thị dữ liệu đi kèm.`,
  showBundled: 'Hiển thị trong dữ liệu đi kèm',
};
