// The few words for when the app itself cannot be fetched, and with it its messages: so small that they come first.

import type { Language } from './languages.ts';

export const START_WORDS: Readonly<Record<Language, { readonly failed: string; readonly reload: string }>> = {
  en: {
    failed: 'Nenpyo could not be loaded completely. Check the connection, then load the page again.',
    reload: 'Load the page again',
  },
  vi: {
    failed: 'Không tải được đầy đủ Nenpyo. Hãy kiểm tra kết nối rồi tải lại trang.',
    reload: 'Tải lại trang',
  },
  ja: {
    failed: 'Nenpyoの一部を読み込めませんでした。接続を確認して、ページを再読み込みしてください。',
    reload: 'ページを再読み込み',
  },
};
