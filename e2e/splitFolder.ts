// A document in split form, as `npm run data:split` writes it, beside the app for one test.

import type { Page } from '@playwright/test';
import { splitFiles } from '#build/data/splitFiles.ts';
import { readFiles } from '#dataset/document/readFiles.ts';

type Files = ReturnType<typeof splitFiles>;

/** What has been split before: the tests of a worker mostly want the same. */
const known = new Map<string, Files>();

function filesOf(document: string): Files {
  const { dataset, problems } = readFiles([{ name: '', bytes: Buffer.from(document) }]);
  if (!dataset) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return splitFiles(dataset);
}

/** Serves `folder/` and gives the names of the files asked for so far. */
export async function serveSplit(page: Page, folder: string, document: string): Promise<readonly string[]> {
  const files = known.get(document) ?? filesOf(document);
  known.set(document, files);
  const asked: string[] = [];
  await page.route(`**/${folder}/*`, (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const content = files.get(name);
    asked.push(name);
    if (content === undefined) return route.fulfill({ status: 404 });
    const contentType = name.endsWith('.json') ? 'application/json' : 'application/octet-stream';
    return route.fulfill({ body: typeof content === 'string' ? content : Buffer.from(content), contentType });
  });
  return asked;
}
