// Dates are calendar dates: far from UTC they are those of the record.

import { expect, test } from '../fixtures.ts';
import { eventById, PARTNERSHIP, TALKS_IN_HANOI, VISIT } from '../record.ts';

const P4G = eventById('2025-04-14-p4g-summit');

test('the dates in the list are those of the record', async ({ app, list }) => {
  await app.open();
  for (const [event, date] of [
    [PARTNERSHIP, '27 Nov 2023'],
    [VISIT, '15–18 Dec 2023'],
    [TALKS_IN_HANOI, '21 Aug 2024'],
    [P4G, '14–17 Apr 2025'],
  ] as const) {
    await expect(list.event(event.title.en)).toHaveAccessibleName(`${date} ${event.title.en}`);
  }
});

test('the date and the weekday in the reader are those of the record', async ({ app, reader }) => {
  await app.open(`event=${PARTNERSHIP.id}`);
  await expect(reader.date).toHaveText('Monday, 27 November 2023');
});

test('a day stands over its own number on the axis', async ({ app, timeline }) => {
  await app.open('at=2023-11-25/2023-12-01');
  const dot = await timeline.markOf(PARTNERSHIP);
  const day = await timeline.boxOf(timeline.axis.filter({ hasText: /\b27$/ }));
  const next = await timeline.boxOf(timeline.axis.filter({ hasText: /\b28$/ }));
  expect(dot.x).toBeGreaterThan(day.x);
  expect(dot.x).toBeLessThan(next.x);
});

test('the visible window becomes a period without losing a day', async ({ app, filters }) => {
  await app.open('at=2023-11-27/2023-12-18');
  await filters.useWindow.click();
  await expect(filters.from).toHaveValue('2023-11-27');
  await expect(filters.to).toHaveValue('2023-12-17');
});
