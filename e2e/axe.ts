// What axe objects to on a page.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose verdict the theme changes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

export async function violations(
  page: Page,
  rules: 'all' | 'colours' = 'all',
  except: readonly string[] = [],
): Promise<string[]> {
  // Legacy mode only leaves out frames of other origins, of which there are none.
  // What passes is not listed: to name every element of it takes longer than to check them.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const found = await (rules === 'all'
    ? axe.withTags(TAGS).disableRules([...except])
    : axe.withRules(COLOUR_RULES)
  ).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
