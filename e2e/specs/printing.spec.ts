// The picture of the timeline as a file and on paper: drawn from the data, with what is shown in words.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faultOf } from '#testing/officeParts.ts';
import { expect, test } from '../fixtures.ts';
import { SavePicture } from '../pages/SavePicture.ts';
import { eventById, FIRST, ONLINE_TALKS, PARTNERSHIP, TALKS_IN_HANOI } from '../record.ts';

const PRINCIPAL_FIVE = [
  PARTNERSHIP,
  eventById('2023-12-16-chinh-kishida-talks'),
  eventById('2024-05-23-le-minh-khai-kishida-future-of-asia'),
  TALKS_IN_HANOI,
  ONLINE_TALKS,
];

/** The picture for paper; seen there alone. */
const pictureOf = (page: Page) => page.getByRole('main').getByRole('img', { name: /^Vietnam–Japan relations/ });

test('the picture is saved as SVG, with the five principal titles, and as PNG of twice its size', async ({
  app,
  page,
}) => {
  await app.open();
  const picture = new SavePicture(page, app.m);
  await picture.open.click();
  await expect(picture.preview).toBeVisible();

  const svg = await picture.save('SVG');
  expect(svg.suggestedFilename()).toMatch(/^Vietnam–Japan relations \w+ 2023 – \w+ \d{4}\.svg$/);
  await expect(picture.status).toHaveText(`Saved: ${svg.suggestedFilename()}`);
  const text = readFileSync(await svg.path(), 'utf8');
  expect(faultOf(text)).toBeNull();
  for (const { title, shortTitle } of PRINCIPAL_FIVE) {
    expect(
      [title.en, shortTitle?.en ?? title.en].some((words) => text.includes(`>${words}<`)),
      title.en,
    ).toBe(true);
  }
  const size = /^<svg [^>]*?width="(\d+)" height="(\d+)"/m.exec(text)?.slice(1).map(Number);

  const png = await picture.save('PNG');
  await expect(picture.status).toHaveText(`Saved: ${png.suggestedFilename()}`);
  const bytes = readFileSync(await png.path());
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(size?.map((px) => 2 * px));
  expect(bytes.length).toBeGreaterThan(50_000);
});

test('the palette leads to it, and a filter stands in the file in words', async ({ app, page, palette }) => {
  await app.open('place=hanoi');
  const picture = new SavePicture(page, app.m);
  await palette.open();
  await palette.choose('save picture', app.m['picture.save']);
  const text = readFileSync(await (await picture.save('SVG')).path(), 'utf8');
  expect(text).toContain('>Filters: Places: Hanoi<');
  expect(text).toMatch(/>Revised \d+ \w+ \d{4}</);
  await page.keyboard.press('Escape');
  await expect(picture.dialog).toBeHidden();
});

test('on paper stand the picture, the list and the open article with its sources, in this order', async ({
  app,
  page,
  timeline,
  list,
  reader,
}) => {
  await app.open(`event=${PARTNERSHIP.id}`);
  await expect(reader.footnotes.first()).toBeVisible();
  await expect(pictureOf(page)).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(pictureOf(page)).toBeVisible();
  await expect(pictureOf(page).getByText('27 Nov 2023', { exact: true })).toBeVisible();
  await expect(timeline.chart).toBeHidden();
  await expect(app.status).toBeHidden();
  await expect(reader.next).toBeHidden();
  await expect(reader.copyAll).toBeHidden();
  const tops = [pictureOf(page), list.event(FIRST.title.en), reader.title, reader.footnotes.first()].map(
    async (part) => (await part.boundingBox())?.y ?? Number.NaN,
  );
  const places = await Promise.all(tops);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places.every((y) => y >= 0)).toBe(true);
  const pdf = (await page.pdf({ format: 'Letter', printBackground: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) => `${w} ${h}`);
  expect(new Set(boxes)).toEqual(new Set(['612 792']));
  await page.emulateMedia({ media: 'screen' });
  await expect(pictureOf(page)).toHaveCount(0);
  await expect(timeline.chart).toBeVisible();
});

test('without an open event the column beside stays on the screen', async ({ app, page, inShort }) => {
  await app.open();
  await expect(inShort.region).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(pictureOf(page)).toBeVisible();
  await expect(inShort.region).toBeHidden();
});

test('lanes are printed with their names, as many pages as they need', async ({ app, page }) => {
  await app.open('lanes=person');
  await page.emulateMedia({ media: 'print' });
  await expect(pictureOf(page).first()).toBeVisible();
  expect(await pictureOf(page).count()).toBeGreaterThan(1);
  await expect(pictureOf(page).first().getByText('Pham Minh Chinh', { exact: true })).toBeVisible();
});
