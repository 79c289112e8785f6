// By finger on the density strip: a period without a key, and the edges of the window.

import type { CDPSession } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

async function draw(client: CDPSession, from: { x: number; y: number }, byX: number): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly { x: number; y: number }[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
  await touch('touchStart', [from]);
  for (let step = 1; step <= 10; step++) await touch('touchMove', [{ x: from.x + (byX * step) / 10, y: from.y }]);
  await touch('touchEnd', []);
}

test('a finger beside the window chooses a period, on an edge it moves the edge, and a tap jumps', async ({
  app,
  context,
  page,
  strip,
  timeline,
}) => {
  await app.open('at=2024-10-01/2025-01-01');
  await timeline.strip.scrollIntoViewIfNeeded();
  const client = await context.newCDPSession(page);
  const before = app.windowLength();
  await draw(client, await timeline.centreOf(strip.start), -60);
  await expect.poll(() => app.windowLength()).toBeGreaterThan(before * 1.5);
  expect(app.address().get('at')).toMatch(/2025-01-01$/);
  const tapped = await timeline.stripPoint(0.1);
  await page.touchscreen.tap(tapped.x, tapped.y);
  await expect(timeline.stretch).toHaveText(/2023/);
  const from = await timeline.stripPoint(0.7);
  await draw(client, from, 60);
  await expect.poll(() => app.address().get('from')).toMatch(/^202[45]-/);
});
