// An hour of use in some minutes: rounds of a filter on and off, zoom, pan, and an event opened and closed further and
// further on in the list. What the second half of them leaves in the heap would be left again and again.

import { comeToRest, heapMb, type Opened } from './measure.ts';

const WARMING_ROUNDS = 10;
/** Down the list, so that every round reads another part of the texts. */
const FURTHER_PX = 20_000;
const TOP_PX = 10_000_000;

export interface LongUse {
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

export async function useForLong(
  opened: Opened,
  url: string,
  picture: string,
  control: string,
  rounds: number,
): Promise<LongUse> {
  await comeToRest(opened, url);
  let done = 0;
  const many = async (count: number) => {
    for (let i = 0; i < count; i++) await doRound(opened, picture, control, ++done * FURTHER_PX);
  };
  await many(WARMING_ROUNDS);
  const start = await restingHeap(opened);
  await many(Math.floor(rounds / 2));
  const middle = await restingHeap(opened);
  await many(Math.ceil(rounds / 2));
  return { start, middle, end: await restingHeap(opened) };
}

async function restingHeap(opened: Opened): Promise<number> {
  await opened.page.waitForTimeout(1000);
  return heapMb(opened);
}

async function doRound({ page }: Opened, picture: string, control: string, down: number): Promise<void> {
  await page.locator(control).first().click();
  const box = await page.locator(picture).first().boundingBox();
  if (!box) throw new Error(`${picture} is not drawn`);
  const y = box.y + box.height * 0.9;
  const at = (share: number) => box.x + box.width * share;
  await page.mouse.move(at(0.6), y);
  await page.keyboard.down('Control');
  for (const delta of [-120, -120, -120, 120, 120, 120]) await page.mouse.wheel(0, delta);
  await page.keyboard.up('Control');
  await page.mouse.down();
  for (let i = 1; i <= 4; i++) await page.mouse.move(at(0.6 - i * 0.1), y);
  for (let i = 3; i >= 0; i--) await page.mouse.move(at(0.6 - i * 0.1), y);
  await page.mouse.up();
  await page.locator(control).first().click();
  const list = await page.locator('#events').boundingBox();
  if (!list) throw new Error('There is no list');
  const viewport = page.viewportSize()?.height ?? 0;
  const inList = { x: list.x + list.width / 2, y: (box.y + box.height + viewport) / 2 + 40 };
  await page.mouse.move(inList.x, inList.y);
  // A filter has cut the list short: from its top.
  await page.mouse.wheel(0, -TOP_PX);
  await page.mouse.wheel(0, down);
  await page.waitForTimeout(120);
  await page.mouse.click(inList.x, inList.y);
  await page.waitForTimeout(120);
  await page.keyboard.press('Escape');
}
