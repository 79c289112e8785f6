// What the plain address shows at its opening: whether the principal events have their titles, and how many events have
// a mark of their own. No times.

import type { Browser } from '@playwright/test';
import { ONLINE_TALKS, PARTNERSHIP, TALKS_IN_HANOI, VISIT } from '../record.ts';
import { open } from './measure.ts';
import type { Samples } from './samples.ts';

/** The events behind the press texts that the record began with. */
const PRINCIPAL = [
  PARTNERSHIP.id,
  VISIT.id,
  '2024-05-23-le-minh-khai-kishida-future-of-asia',
  TALKS_IN_HANOI.id,
  ONLINE_TALKS.id,
];
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
];
const LANGUAGES = ['en', 'vi', 'ja'];
export const NARROW = 'at opening, 390 px';
export const WIDE = 'at opening, 820 px and more';

export async function lookAtOpening(browser: Browser, app: string, samples: Samples): Promise<void> {
  const opened = await open(browser);
  const { page } = opened;
  try {
    for (const size of SIZES) {
      const at = size.width < 820 ? NARROW : WIDE;
      await page.setViewportSize(size);
      for (const language of LANGUAGES) {
        await page.goto('about:blank');
        await page.goto(`${app}#lang=${language}`);
        const chart = page.locator('[data-settled="true"]');
        await chart.waitFor();
        const { titled, matched, marked } = await chart.evaluate((element, ids) => {
          const { dataset } = element as HTMLElement;
          return {
            titled: ids.filter((id) => element.querySelector(`[data-event="${id}"]`)).length,
            matched: Number(dataset['matched']),
            marked: Number(dataset['marked']),
          };
        }, PRINCIPAL);
        samples.add(`principal titles ${at}`, titled);
        samples.add(`events ${at}`, matched);
        samples.add(`marks of their own ${at}`, marked);
      }
    }
  } finally {
    await opened.close();
  }
}
