import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDataFiles } from '#build/data/readDataFiles.ts';
import { toModel } from '#dataset/toModel.ts';
import { emptyBriefing, insertScenes } from '#domain/briefing/briefing.ts';
import { buildIndices } from '#domain/record/indices.ts';
import { localize } from '#domain/record/model.ts';
import { toDayNumber } from '#domain/time/dates.ts';
import { writeDocx } from '#formats/docx/docx.ts';
import type { Handout, HandoutAccountGroup, HandoutAccountLine } from '#formats/handout.ts';
import { writeMarkdown } from '#formats/markdown.ts';
import { writePptx } from '#formats/pptx/pptx.ts';
import { LANGUAGES, type Language } from '#i18n/languages.ts';
import { loadMessages } from '#i18n/loadMessages.ts';
import { openRecord } from '#store/record.ts';
import { hostileHandout } from '#testing/hostileHandout.ts';
import { faultOf, openParts, wordsOf } from '#testing/officeParts.ts';
import { buildHandout } from './buildHandout.ts';

const SLOW = 60_000;
const PARTNERSHIP = '2023-11-27-comprehensive-strategic-partnership';
const { dataset } = toModel(readDataFiles(fileURLToPath(new URL('../../data', import.meta.url))).document);
if (!dataset) throw new Error('The bundled record cannot be opened.');
const record = openRecord(buildIndices(dataset));

async function handoutOf(ids: readonly string[], language: Language = 'en'): Promise<Handout> {
  const scenes = ids.map((id) => ({
    id,
    view: `view=accounts&event=${id}`,
    title: `On ${id}`,
    text: 'Two accounts.',
    notes: '',
  }));
  const briefing = insertScenes(emptyBriefing('b', 'Accounts'), scenes);
  const pictures = { width: 1032, mostHeight: 164, em: 13 };
  return buildHandout(record, briefing, language, await loadMessages(language), toDayNumber(2026, 11, 29), pictures);
}

const linesOf = (groups: readonly HandoutAccountGroup[]): readonly HandoutAccountLine[] =>
  groups.flatMap(({ rows }) =>
    rows.flatMap(({ across, cells }) => [across, ...cells].flatMap((cell) => cell?.lines ?? [])),
  );

async function accountsOf(id: string, language: Language = 'en') {
  const [scene] = (await handoutOf([id], language)).scenes;
  if (!scene?.accounts) throw new Error('The scene has no accounts');
  return { scene, accounts: scene.accounts };
}

describe('a scene of accounts', () => {
  test('hands out every statement of its event once, each with who published what it rests on and of what kind', async () => {
    const event = dataset.events.find(({ id }) => id === PARTNERSHIP);
    const { scene, accounts } = await accountsOf(PARTNERSHIP);
    const lines = linesOf(accounts.groups);
    expect(lines.map(({ statement }) => statement).sort()).toEqual(
      event?.positions.map(({ statement }) => localize(statement, 'en').text).sort(),
    );
    for (const { restsOn } of lines) {
      for (const source of restsOn.split('; ')) expect(source).toMatch(/: .*(?:government|party|agency|press|copy)$/);
    }
    expect(scene.picture).toBeNull();
    expect(accounts.heads.map(({ name, read }) => [name, read])).toEqual([
      ['Vietnamese accounts', '10 sources, 1 read whole'],
      ['Japanese accounts', '8 sources, none read whole'],
    ]);
  });

  test('says in each language where a topic was seen only, and of whole texts alone that it is not there', async () => {
    const said = await Promise.all(
      LANGUAGES.map(async (language) => (await accountsOf(PARTNERSHIP, language)).accounts.groups[1]?.columns),
    );
    expect(said).toEqual([
      [
        'Seen only in Vietnamese accounts',
        'Seen only in Japanese accounts · Not in the one of the Vietnamese accounts that was read whole: VnEconomy',
      ],
      [
        'Chỉ thấy trong nguồn phía Việt Nam',
        'Chỉ thấy trong nguồn phía Nhật Bản · Không có trong 1 văn bản của nguồn phía Việt Nam đã được đọc toàn văn: VnEconomy',
      ],
      [
        'ベトナム側の資料にのみ見られる',
        '日本側の資料にのみ見られる · 全文を読んだベトナム側の資料1件（VnEconomy）にはない',
      ],
    ]);
  });

  test('names both acts where the accounts differ, and what third countries alone report', async () => {
    const { accounts } = await accountsOf('2024-12-03-tran-thanh-man-visit-japan');
    expect(accounts.groups[0]?.rows.flatMap(({ differences }) => differences)).toEqual([
      'Nukaga Fukushiro: “pledged” in Vietnamese accounts, “affirmed” in Japanese accounts. Both stand as recorded; they may be about different points.',
    ]);
    const summit = await accountsOf('2025-04-28-chinh-ishiba-summit');
    expect(summit.accounts.groups.map(({ title }) => title)).toEqual([
      'Topics in both accounts',
      'Topics in one account only',
      'Cannot be said',
    ]);
    expect(linesOf(summit.accounts.groups.slice(2)).map(({ restsOn }) => restsOn)).toEqual([
      'Kuwait News Agency (MENAFN): news agency',
      'Kuwait News Agency (MENAFN): news agency',
    ]);
  });

  test('without an event, or of another view, is none', async () => {
    const handout = await handoutOf(['no-such-event']);
    expect(handout.scenes[0]?.accounts).toBeNull();
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('Word has a page of its own with every line of both columns', { timeout: SLOW }, async () => {
    const handout = await handoutOf([PARTNERSHIP, '2025-04-28-chinh-ishiba-summit'], language);
    const parts = await openParts(await writeDocx(handout));
    const xml = parts.get('word/document.xml') ?? '';
    for (const [path, part] of parts) expect(`${path}: ${faultOf(part)}`).toBe(`${path}: null`);
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
    expect(parts.get('word/styles.xml')).not.toMatch(/w:line="\d+\.\d/);
    const words = wordsOf(xml);
    for (const { accounts } of handout.scenes) {
      for (const { name, read } of accounts?.heads ?? []) expect(words).toContain(`${name}|${read}`);
      for (const { statement, restsOn } of linesOf(accounts?.groups ?? [])) {
        expect(words).toContain(statement);
        expect(words).toContain(restsOn);
      }
    }
  });

  test('a slide has both columns; what has no room is counted in its group', { timeout: SLOW }, async () => {
    const handout = await handoutOf([PARTNERSHIP, '2024-08-05-kihara-visit-vietnam'], language);
    const parts = await openParts(await writePptx(handout));
    for (const [i, { accounts }] of handout.scenes.entries()) {
      const xml = parts.get(`ppt/slides/slide${i + 1}.xml`) ?? '';
      expect(faultOf(xml)).toBeNull();
      // PowerPoint would want to repair a paragraph whose properties stand among its runs.
      expect(xml).not.toMatch(/<\/a:r><a:pPr/);
      const words = wordsOf(xml);
      for (const { name } of accounts?.heads ?? []) expect(words).toContain(name);
      for (const group of accounts?.groups ?? []) {
        const lines = linesOf([group]);
        const shown = lines.filter(({ statement }) => words.includes(statement));
        expect(shown.length).toBeGreaterThan(0);
        expect(words).toContain(
          shown.length < lines.length ? `${group.title} +${lines.length - shown.length}` : group.title,
        );
      }
      if (i === 1)
        expect(linesOf(accounts?.groups ?? []).every(({ statement }) => words.includes(statement))).toBe(true);
    }
  });

  test('Markdown has every line under the name of its account', async () => {
    const handout = await handoutOf([PARTNERSHIP], language);
    const text = writeMarkdown(handout).replaceAll('\\', '');
    const { accounts } = handout.scenes[0] ?? {};
    for (const { statement, restsOn } of linesOf(accounts?.groups ?? [])) {
      expect(text).toContain(statement);
      expect(text).toContain(restsOn);
    }
    for (const words of accounts?.groups.flatMap(({ columns }) => columns) ?? []) expect(text).toContain(words);
  });
});

test('accounts that try to be markup are read as the text they are', { timeout: SLOW }, async () => {
  const hostile = hostileHandout();
  const [scene] = hostile.scenes;
  const bad = '\u0000</w:t><b>&"]]> *x* [y](javascript:1)\uD800';
  const [position] = scene?.events[0]?.positions ?? [];
  if (!scene || !position) throw new Error('No scene');
  const cell = { topic: bad, lines: [{ ...position, restsOn: bad }] };
  const accounts = {
    title: bad,
    caution: bad,
    heads: [
      { name: bad, read: bad },
      { name: bad, read: bad },
    ] as const,
    groups: [
      {
        title: bad,
        note: bad,
        columns: [bad, bad] as const,
        rows: [{ across: cell, cells: [cell, null] as const, differences: [bad] }],
      },
    ],
  };
  const handout = { ...hostile, scenes: [{ ...scene, accounts }] };
  for (const file of [await writeDocx(handout), await writePptx(handout)]) {
    for (const [path, xml] of await openParts(file)) expect(`${path}: ${faultOf(xml)}`).toBe(`${path}: null`);
  }
  expect(writeMarkdown(handout)).not.toMatch(/(^|[^\\])\[y\]\(/);
});
