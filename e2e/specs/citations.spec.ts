// The sources of an event taken along: pasted as citations, and read by other people's programs.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readCitations } from '#testing/readCitations.ts';
import { expect, test } from '../fixtures.ts';
import { MESSAGES, type Speech } from '../pages/words.ts';
import { COMMITTEE, TALKS_IN_HANOI } from '../record.ts';

const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

const MANNERS = [
  {
    speech: 'en',
    lines: [
      /^VOV, “Japan, Vietnam step up .*”\. Read 21 November 2026\. https:\/\/\S+$/,
      /^VOV, “Japanese Senior .*”\. Read 21 November 2026 as a stored copy, opening only\. https:\/\/\S+$/,
      /^Vietnam\.vn .*, \[Thuc day .*\] \(in Japanese\)\. Read .*, opening only\.$/,
      /^People’s Army Newspaper .*, \[Vietnam, Japan sign .*\]\. Read .*, opening only\. https:\/\/\S+$/,
    ],
  },
  {
    speech: 'ja',
    lines: [
      /「Japan, Vietnam step up [^」]*」（英語、2026年11月21日閲覧）。https:\/\/\S+$/,
      /「Japanese Senior [^」]*」（英語、2026年11月21日閲覧、保存版の冒頭のみ）。https:\/\/\S+$/,
      /［Thuc day [^」]*］（2026年11月\d+日閲覧、保存版の冒頭のみ）。$/,
      /［Vietnam, Japan sign [^」]*］（英語、2026年11月\d+日閲覧、保存版の冒頭のみ）。https:\/\/\S+$/,
    ],
  },
] as const satisfies readonly { speech: Speech; lines: readonly RegExp[] }[];

for (const { speech, lines } of MANNERS) {
  test.describe(`in ${speech}`, () => {
    test.use({ speech });

    test('one source or all are copied by key as the language cites them, and it is said', async ({
      app,
      page,
      reader,
    }) => {
      const m = MESSAGES[speech];
      await app.open(`event=${TALKS_IN_HANOI.id}`);
      await reader.copyCitation(2).press('Enter');
      await expect(reader.citationStatus).toHaveText(m['reader.source.copied'](2));
      expect(await pasted(page)).toMatch(lines[1]);
      await reader.copyAll.press('Enter');
      await expect(reader.citationStatus).toHaveText(m['reader.sources.copied'](4));
      const copied = (await pasted(page)).split('\n');
      expect(copied).toHaveLength(lines.length);
      for (const [i, line] of lines.entries()) expect(copied[i]).toMatch(line);
    });
  });
}

test.describe('where the browser does not allow copying', () => {
  test.use({ ownPage: true });

  test('it is said, with what can be done instead', async ({ app, page, reader }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await app.open(`event=${TALKS_IN_HANOI.id}`);
    await reader.copyAll.click();
    await expect(reader.citationStatus).toBeVisible();
    await expect(reader.citationStatus).toHaveText(MESSAGES.en['reader.sources.notCopied']);
  });
});

test('BibTeX and RIS are saved, and a foreign program reads in them what the record says', async ({
  app,
  page,
  reader,
}) => {
  await app.open(`event=${COMMITTEE.id}`);
  for (const [format, name] of [
    ['BibTeX', '12th Vietnam–Japan Cooperation Committee meeting.bib'],
    ['RIS', '12th Vietnam–Japan Cooperation Committee meeting.ris'],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), reader.saveCitations(format).click()]);
    expect(download.suggestedFilename()).toBe(name);
    await expect(reader.citationStatus).toHaveText(MESSAGES.en['sharing.done'](name));
    const entries = readCitations(readFileSync(await download.path(), 'utf8'));
    expect(entries.map(({ id }) => id)).toEqual(COMMITTEE.sources);
    const [paper, seed, mirror] = entries;
    expect(paper).toMatchObject({
      type: 'webpage',
      title: '[Vietnam, Japan keen on boosting ODA cooperation, fostering deeper ties]',
      issued: { 'date-parts': [[2024, 8, 9]] },
      URL: expect.stringMatching(/^https:\/\/tuoitrenews\.vn\//),
      language: 'en',
    });
    expect(seed).toMatchObject({
      title: 'Japan, Vietnam step up efforts to realize comprehensive strategic partnership',
    });
    expect(seed).not.toHaveProperty('note');
    expect(mirror).toMatchObject({ language: 'ja' });
    expect(mirror).not.toHaveProperty('URL');
  }
});
