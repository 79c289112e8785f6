// Addresses, right and hostile, changed while the page loads: every load comes to rest.

import { expect } from '@playwright/test';
import { type Chance, isBlank, isTrue, tell, test, tries, watch } from './attack.ts';

const REST_MS = 12_000;
/** All three changes fall into the time of loading. */
const CHANGES_WITHIN_MS = 300;

const VALUES: Readonly<Record<string, readonly string[]>> = {
  event: ['2023-11-27-comprehensive-strategic-partnership', '2023-12-15-chinh-visit-japan', 'nobody', '%00', '<b>'],
  person: ['kishida-fumio', 'kishida-fumio,pham-minh-chinh', 'constructor', '__proto__'],
  topic: ['oda', 'mekong', 'visa', 'toString'],
  tier: ['all', 'core', 'none'],
  at: ['2024-01-01/2024-02-01', '-9999-01-01/9999-12-31', '2024', '2024-02-01/2024-01-01', '/', 'NaN/NaN'],
  from: ['2024', '2024-08-21', '0000', '-0001'],
  to: ['2024', '2025-13', '9999-12-31'],
  lanes: ['group', 'person', 'side', 'kind', 'place', 'constructor'],
  hide: ['oda,mekong', '-', '__proto__'],
  view: ['ledger', 'timeline', 'nothing'],
  holders: ['1', '0'],
  third: ['1'],
  together: ['1'],
  part: ['principal', 'attending,mentioned', 'none'],
  briefing: ['five-meetings', 'not-here'],
  scene: ['1', '3', '999', '-1', 'x'],
  lang: ['en', 'vi', 'ja', 'xx'],
  q: ['comprehensive', '%F0%9F%98%80', '%ED%A0%80', '"', 'a'.repeat(2000)],
};

function hash({ below, pick }: Chance): string {
  const keys = Object.keys(VALUES);
  return Array.from({ length: below(5) }, () => pick(keys))
    .map((key) => `${key}=${pick(VALUES[key] ?? [])}`)
    .join('&');
}

test('addresses changed while the page loads', async ({ chance, context, page, server }) => {
  const seen = await watch(context, server.url);
  const count = tries(600);
  const restless: string[] = [];
  const blank: string[] = [];
  for (let i = 0; i < count; i++) {
    const begun = Date.now();
    const steps = Array.from({ length: 3 }, () => ({
      at: chance.below(CHANGES_WITHIN_MS),
      hash: hash(chance),
      isReload: chance.share() < 0.3,
    })).toSorted((a, b) => a.at - b.at);
    const trial = `#${hash(chance)} then ${steps.map(({ at, hash, isReload }) => `${at} ms #${hash}${isReload ? ' reload' : ''}`).join(', ')}`;
    seen.on(trial);
    const start = trial.slice(0, trial.indexOf(' then '));
    await page.goto('about:blank');
    await page.goto(`${server.url}/${start}`, { waitUntil: 'commit' });
    for (const step of steps) {
      await page.waitForTimeout(Math.max(0, step.at - (Date.now() - begun)));
      // A page that is just being replaced is no fault.
      await page
        .evaluate(
          ([to = '', mustReload]) => {
            location.hash = to as string;
            if (mustReload) location.reload();
          },
          [step.hash, step.isReload] as const,
        )
        .catch(() => {});
    }
    const rest = page.locator('[data-settled="true"], #ledger, main > p[role="status"]');
    if (!(await isTrue(rest.first().waitFor({ timeout: REST_MS })))) restless.push(trial);
    else if (await isBlank(page)) blank.push(trial);
  }
  tell('loads', count);
  tell('that did not come to rest', restless.length);
  tell('blank', blank.length);
  tell('complaints', seen.complaints.length);
  expect({ restless, blank, complaints: seen.complaints }).toEqual({ restless: [], blank: [], complaints: [] });
});
