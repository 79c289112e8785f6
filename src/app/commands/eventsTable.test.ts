import { expect, test } from 'vitest';
import { en } from '#i18n/messages/en.ts';
import { drawIndices } from '#testing/datasetBuilder.ts';
import { eventsTable } from './eventsTable.ts';

const indices = drawIndices(`
  2023-11-27 | Talks  | vn:Chinh, jp:Kishida* | Visas, Aid | Tokyo | Meeting
  2024       | Letter
`);

test('the events shown are a table: a row each under one head, without those merely spoken of', () => {
  expect(eventsTable([0, 1], indices, 'en', en)).toEqual([
    ['Date', 'Event', 'Kind', 'Place', 'People', 'Topics'],
    ['27 Nov 2023', 'Talks', 'Meeting', 'Tokyo', 'Chinh', 'Visas; Aid'],
    ['2024', 'Letter', '', '', '', ''],
  ]);
});
