// Dates of a record of one's own, as people write them: in the list, the reader, the chart and on its axis.

import { expect, test } from '../fixtures.ts';

const record = (...events: readonly object[]) =>
  JSON.stringify({
    format: 'nenpyo',
    version: 1,
    events: events.map((event, i) => ({ id: `e${i}`, title: `Event ${i}`, ...event })),
  });

test.beforeEach(({ app }) => app.open());

test('dates are read as they are written, and an event without a date stays in sight', async ({
  app,
  list,
  opening,
}) => {
  const dates = [
    '27/11/2023',
    'Q3 2024',
    '1960s',
    '2004-XX',
    'circa 1965',
    '27–30 November 2023',
    '03/04/2024',
    'undated',
  ];
  await opening.drop('dates.json', record(...dates.map((date) => ({ date }))));
  await expect(app.status).toHaveText('Showing 8 of 8 events');
  await expect(list.dates).toHaveText([
    '03/04/2024',
    'undated',
    '1960s',
    'about 1965',
    '2004',
    '27–30 Nov 2023',
    '27 Nov 2023',
    'Q3 2024',
  ]);
  await expect(list.years.first()).toHaveText('Date not known');
  await list.open('Event 7');
  await expect(app.title).toBeVisible();
});

test('the events of a day keep the order of the file, and the clock orders those whose time is known', async ({
  list,
  opening,
  reader,
}) => {
  const day = { date: '2023-11-27' };
  const untimed = Array.from({ length: 12 }, (_, i) => ({ ...day, id: `e${i + 1}`, title: `${i + 1}. item` }));
  const timed = [
    { date: '2023-11-28', time: '14:00', title: 'Afternoon' },
    { date: '2023-11-28T09:30:00+09:00', title: 'Morning' },
  ];
  await opening.drop('day.json', record(...untimed, ...timed.map((event, i) => ({ ...event, id: `t${i}` }))));
  await expect(list.events).toHaveCount(14);
  expect(await list.titles()).toEqual([...untimed.map(({ title }) => title), 'Morning', 'Afternoon']);
  await expect(list.event('Morning')).toHaveAccessibleName('28 Nov 2023, 09:30 +09:00 Morning');
  await list.open('Afternoon');
  await expect(reader.date).toHaveText('Tuesday, 28 November 2023, 14:00');
});

test('an open beginning shows no inner value, and what goes on says since when', async ({
  list,
  opening,
  timeline,
}) => {
  await opening.drop(
    'open.json',
    record(
      { date: '../2024-03', title: 'Until' },
      { date: '2024-01-10', title: 'Dated' },
      { date: '2023-01-01/..', title: 'Since' },
      { date: '9998-07', title: 'Planned' },
    ),
  );
  await expect(list.years).toHaveText(['Beginning not known', '2023', '2024', '9998']);
  await expect(list.dates).toHaveText(['until Mar 2024', 'since 1 Jan 2023', '10 Jan 2024', 'Jul 9998']);
  await expect(timeline.region).not.toContainText(/BC/);
  await expect(timeline.chart.getByText('Today')).toBeAttached();
});

for (const [speech, years, dates, axis] of [
  [
    'en',
    ['44 BC', '5'],
    ['44 BC', '15 Mar 44 BC', '15 Mar 5'],
    ['45 BC', '40 BC', '35 BC', '30 BC', '25 BC', '20 BC', '15 BC', '10 BC', '5 BC', '1', '5'],
  ],
  [
    'vi',
    ['44 TCN', '5'],
    ['44 TCN', '15/3/44 TCN', '15/3/5'],
    ['45 TCN', '40 TCN', '35 TCN', '30 TCN', '25 TCN', '20 TCN', '15 TCN', '10 TCN', '5 TCN', '1', '5'],
  ],
  [
    'ja',
    ['紀元前44年', '5年'],
    ['紀元前44年', '紀元前44/3/15', '5/3/15'],
    ['紀元前40年', '紀元前30年', '紀元前20年', '紀元前10年', '1年'],
  ],
] as const) {
  test.describe(`in ${speech}`, () => {
    test.use({ speech });
    test('years BC are the same ones in the list and on the axis, where they are round', async ({
      list,
      opening,
      timeline,
    }) => {
      await opening.drop('bc.json', record({ date: '-0043-03-15' }, { date: '-0043' }, { date: '0005-03-15' }));
      await expect(list.years).toHaveText(years);
      await expect(list.dates).toHaveText(dates);
      await timeline.settled();
      await expect(timeline.axis.filter({ hasText: /\S/ })).toHaveText(axis);
    });
  });
}

test('from the first to the last year that has four digits, all is shown', async ({ list, opening, timeline }) => {
  await opening.drop('edge.json', record({ date: '-9999', title: 'First' }, { date: '9999-12-31', title: 'Last' }));
  await expect(list.years).toHaveText(['10000 BC', '9999']);
  await timeline.settled();
  await expect(timeline.titles).toHaveText([/First/, /Last/]);
});
