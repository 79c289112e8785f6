// Words typed in a briefing just before the page goes: they are there when it comes again.

import { expect, test } from '../fixtures.ts';

// The app is loaded four times.
test.describe.configure({ timeout: 90_000 });

test('words typed in the moment of a reload are kept, whether or not the database had answered', async ({
  app,
  briefings,
}) => {
  await app.open();
  await briefings.open();
  await briefings.fromShown.click();
  for (const words of ['First words', 'Second words', 'Third words']) {
    // In one task: nothing asynchronous comes between the last letter and the end of the page.
    await briefings.notes(1).evaluate((field, text) => {
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
      set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      window.location.reload();
    }, words);
    await expect(briefings.dialog).toBeHidden();
    await app.settled();
    await briefings.open();
    await briefings.unfold('Briefing 1');
    await expect(briefings.notes(1)).toHaveValue(words);
  }
  // One briefing, without a second version of it beside it.
  await expect(briefings.heads).toHaveCount(3);
});
