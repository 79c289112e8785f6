import { expect, test } from 'vitest';
import { drawIndices } from '#testing/datasetBuilder.ts';
import { filterLabel } from './filterLabel.ts';
import { LANGUAGES } from './languages.ts';
import { loadMessages } from './loadMessages.ts';

const period = async (from: string | null, to: string | null) =>
  Promise.all(
    LANGUAGES.map(async (language) =>
      filterLabel(
        { kind: 'period', from, to },
        drawIndices('-0043-03-15 | Talks'),
        language,
        await loadMessages(language),
      ),
    ),
  );

test('a period before the first year is said as its events are', async () => {
  expect(await period('-0043-03-15', null)).toEqual(['From 15 Mar 44 BC', 'Từ 15/3/44 TCN', '紀元前44/3/15から']);
  expect(await period('-0043', '-0043')).toEqual(['44 BC', '44 TCN', '紀元前44年']);
});
