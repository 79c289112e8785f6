// The words of a handout itself, for tests of the formats.

import type { HandoutLabels } from '#formats/handout.ts';
import type { Language } from '#i18n/languages.ts';

export const HANDOUT_LABELS: Readonly<Record<Language, HandoutLabels>> = {
  en: {
    sources: 'Sources',
    asked: 'Asked',
    promised: 'Promised',
    participants: 'Participants',
    filters: 'Filters',
    revised: 'Revised',
    made: 'Made',
  },
  vi: {
    sources: 'Nguồn',
    asked: 'Đề nghị',
    promised: 'Cam kết',
    participants: 'Thành phần tham dự',
    filters: 'Bộ lọc',
    revised: 'Cập nhật',
    made: 'Lập ngày',
  },
  ja: {
    sources: '出典',
    asked: '要請',
    promised: '約束',
    participants: '出席者',
    filters: '絞り込み',
    revised: '更新',
    made: '作成',
  },
};
