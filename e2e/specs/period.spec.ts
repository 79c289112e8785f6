// The period: two fields, the visible window, the density strip.

import { expect, test } from '../fixtures.ts';
import { countWhere, TOTAL, VISIT } from '../record.ts';

const showing = (n: number) => `Showing ${n} of ${TOTAL} events`;
const starts = (from: string, to: string) => countWhere(({ date }) => date >= from && date <= to);

test.beforeEach(({ app }) => app.open());

test('a period is typed as months and narrows the record', async ({ app, filters }) => {
  await filters.from.fill('2023-12');
  await filters.to.fill('2024-05');
  await expect(app.status).toHaveText(showing(starts('2023-12', '2024-05-99')));
  await expect(filters.chips).toHaveCount(1);
});

test('a month is understood as it is written elsewhere, and shown as it was understood', async ({
  app,
  filters,
  page,
}) => {
  await filters.from.pressSequentially('12/2023');
  await expect(filters.from).toHaveValue('12/2023');
  await filters.to.pressSequentially('2024/5');
  await page.keyboard.press('Enter');
  await expect(filters.from).toHaveValue('2023-12');
  await expect(filters.to).toHaveValue('2024-05');
  await expect(app.status).toHaveText(showing(starts('2023-12', '2024-05-99')));
  expect(app.address().get('from')).toBe('2023-12');
  expect(app.address().get('to')).toBe('2024-05');
});

test('a period may be open at one end, and may be a year', async ({ app, filters }) => {
  await filters.from.fill('2024');
  await expect(app.status).toHaveText(showing(starts('2024', '9999')));
});

test('an event that reaches into the period belongs to it', async ({ app, filters, list }) => {
  await filters.from.fill('2023-12-18');
  await filters.to.fill('2023-12-18');
  await expect(list.event(VISIT.title.en)).toBeVisible();
  await expect(app.status).toHaveText(
    showing(countWhere(({ date }) => date <= '2023-12-18' && (date.split('/')[1] ?? date) >= '2023-12-18')),
  );
});

test('what is not a date is said to be none, and the last good period holds', async ({ app, filters }) => {
  await filters.from.fill('2024');
  const narrowed = showing(starts('2024', '9999'));
  await expect(app.status).toHaveText(narrowed);
  await filters.from.fill('2024-13');
  await filters.to.focus();
  await expect(filters.from).toHaveAttribute('aria-invalid', 'true');
  await expect(filters.from).toHaveAccessibleDescription(/This is not a date/);
  await expect(app.status).toHaveText(narrowed);
});

test('a date that can be two is not guessed: both are named', async ({ app, filters }) => {
  await filters.from.fill('03/04/2024');
  await filters.to.focus();
  await expect(filters.from).toHaveAccessibleDescription(/3 April 2024 or 4 March 2024/);
  expect(app.address().get('from')).toBeNull();
  await filters.from.fill('27.11.2023');
  await filters.to.focus();
  await expect(filters.from).toHaveValue('2023-11-27');
});

test('a date left before the part that reads it has come is read when it has', async ({ filters, page }) => {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/typedBound-*.js', async (route) => {
    await isReleased;
    await route.continue();
  });
  await page.reload();
  await filters.from.fill('21 Aug 2024');
  await filters.to.focus();
  await expect(filters.chips).toHaveCount(0);
  release();
  await expect(filters.from).toHaveValue('2024-08-21');
  await expect(filters.chips).toHaveCount(1);
});

test('a season, a decade and a year BC are taken, and shown in words', async ({ app, filters }) => {
  await filters.from.fill('15 March 44 BC');
  await filters.to.fill('2004-21');
  await filters.from.focus();
  await expect(filters.to).toHaveValue('spring 2004');
  await filters.to.focus();
  await expect(filters.from).toHaveValue('15 Mar 44 BC');
  await expect(filters.chips).toHaveText('15 Mar 44 BC – spring 2004');
  expect(app.address().get('from')).toBe('-0043-03-15');
});

for (const [speech, typed, shown, chip] of [
  ['vi', '21/8/2024', '21/8/2024', 'Từ 21/8/2024'],
  ['vi', 'ngày 3 tháng 4 năm 2024', '3/4/2024', 'Từ 3/4/2024'],
  ['vi', '15/3/44 TCN', '15/3/44 TCN', 'Từ 15/3/44 TCN'],
  ['ja', '令和5年11月27日', '2023/11/27', '2023/11/27から'],
  ['ja', '2023年11月', '2023/11', '2023/11から'],
  ['ja', '紀元前44年3月15日', '紀元前44/3/15', '紀元前44/3/15から'],
] as const) {
  test.describe(`in ${speech}`, () => {
    test.use({ speech });
    test(`${typed} is a date`, async ({ filters }) => {
      await filters.from.fill(typed);
      await filters.to.focus();
      await expect(filters.from).toHaveValue(shown);
      await expect(filters.chips).toHaveText(chip);
    });
  });
}

test('a period that ends before it begins is said to do so', async ({ filters }) => {
  await filters.from.fill('2024-08');
  await filters.to.fill('2024-01');
  await expect(filters.group('Period').getByRole('alert')).toHaveText('The period ends before it begins.');
});

test('the visible window becomes the period', async ({ app, filters }) => {
  await app.open('at=2024-05-01/2024-09-01');
  await filters.useWindow.click();
  await expect(filters.from).toHaveValue('2024-05-01');
  await expect(filters.to).toHaveValue('2024-08-31');
  await expect(app.status).toHaveText(showing(starts('2024-05', '2024-08-99')));
});

for (const [what, view, key] of [
  ['over the density strip', '', null],
  ['beside the window on the density strip', 'at=2025-01-01/2025-04-01', null],
  ['with Shift over the window on the density strip', 'at=2023-10-01/2025-01-01', 'Shift'],
] as const) {
  test(`a drag ${what} chooses a period, and the picture goes there`, async ({ app, page, filters, timeline }) => {
    await app.open(view);
    const from = await timeline.stripPoint(0.3);
    const to = await timeline.stripPoint(0.5);
    if (key) await page.keyboard.down(key);
    await timeline.drag(from, to.x - from.x);
    if (key) await page.keyboard.up(key);
    await expect(filters.chips).toHaveCount(1);
    await expect(filters.from).toHaveValue(/^\d{4}-\d\d-\d\d$/);
    const [first, last] = [await filters.from.inputValue(), await filters.to.inputValue()];
    expect(first < last).toBe(true);
    await expect(app.status).toHaveText(showing(starts(first, `${last}/9`)));
    const [start, end] = (app.address().get('at') ?? '').split('/');
    expect(start && start <= first && end && end >= last).toBe(true);
  });
}
