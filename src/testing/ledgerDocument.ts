// A small document with positions, for tests of the ledger and of a person's profile.

import { toModel } from '#dataset/toModel.ts';
import type { Dataset } from '#domain/record/model.ts';

export const LEDGER_DOCUMENT = {
  format: 'nenpyo',
  version: 1,
  dataset: { id: 'd', title: 'D', languages: ['en', 'vi'] },
  places: [
    { id: 'vietnam', name: { en: 'Vietnam', vi: 'Việt Nam' } },
    { id: 'japan', name: { en: 'Japan', vi: 'Nhật Bản' } },
  ],
  sides: [
    { id: 'vn', label: { en: 'Vietnam', vi: 'Việt Nam' }, country: 'vietnam' },
    { id: 'jp', label: { en: 'Japan', vi: 'Nhật Bản' }, country: 'japan' },
  ],
  offices: [{ id: 'pm-vn', title: { en: 'Prime Minister', vi: 'Thủ tướng' }, country: 'vietnam' }],
  people: [
    {
      id: 'chinh',
      name: { en: 'Chinh', vi: 'Chính' },
      offices: [{ office: 'pm-vn', from: '2021-04-05', sources: ['s'] }],
    },
    { id: 'kishida', name: { en: 'Kishida', vi: 'Kishida' } },
  ],
  topics: [
    { id: 'visa', label: { en: 'Visas', vi: 'Thị thực' } },
    { id: 'oda', label: { en: 'Aid', vi: 'Viện trợ' } },
  ],
  acts: [
    { id: 'requested', label: { en: 'asked', vi: 'đề nghị' }, role: 'request', plover: { event: 'REQUEST' } },
    { id: 'pledged', label: { en: 'pledged', vi: 'cam kết' }, role: 'commitment' },
    { id: 'discussed', label: { en: 'discussed', vi: 'trao đổi' } },
  ],
  sources: [{ id: 's', publisher: 'Paper', title: 'Report', language: 'en' }],
  events: [
    {
      id: 'first',
      date: '2023-01-10',
      title: { en: 'First', vi: 'Một' },
      participants: [{ person: 'chinh', side: 'vn', part: 'principal', offices: ['pm-vn'] }],
      topics: ['visa'],
      article: [{ text: { en: 'They met.', vi: 'Họ đã gặp.' }, sources: ['s'] }],
      positions: [
        {
          id: 'p1',
          actor: 'chinh',
          act: 'requested',
          towards: 'japan',
          topic: 'visa',
          statement: { en: 'Easier visas.', vi: 'Thị thực dễ hơn.' },
          sources: ['s'],
        },
      ],
      sources: ['s'],
    },
    {
      id: 'second',
      date: '2023-06-01',
      title: { en: 'Second', vi: 'Hai' },
      participants: [
        { person: 'kishida', side: 'jp', part: 'principal' },
        { person: 'chinh', side: 'vn', part: 'mentioned', offices: ['pm-vn'] },
      ],
      topics: ['visa', 'oda'],
      positions: [
        {
          id: 'p1',
          actor: 'kishida',
          act: 'pledged',
          towards: 'vietnam',
          topic: 'visa',
          statement: { en: 'Simpler procedures.', vi: 'Thủ tục đơn giản.' },
          sources: ['s'],
        },
        {
          id: 'p2',
          actor: 'vietnam',
          act: 'discussed',
          towards: 'japan',
          topic: 'oda',
          statement: { en: 'Aid <b>&</b> loans.', vi: 'Viện trợ.' },
          sources: ['s'],
          mutual: true,
        },
      ],
      sources: ['s'],
      note: { en: 'Doubtful.', vi: 'Chưa chắc.' },
    },
    {
      id: 'aside',
      date: '2023-06-02',
      title: { en: 'Aside', vi: 'Bên lề' },
      scope: 'third-country',
      topics: ['visa'],
      positions: [
        {
          id: 'p1',
          actor: 'chinh',
          act: 'requested',
          topic: 'visa',
          statement: { en: 'Elsewhere.', vi: 'Nơi khác.' },
          sources: ['s'],
        },
      ],
      sources: ['s'],
    },
  ],
} as const;

export function ledgerDataset(): Dataset {
  const { dataset, problems } = toModel(LEDGER_DOCUMENT);
  if (!dataset || problems.length > 0) throw new Error(JSON.stringify(problems));
  return dataset;
}
