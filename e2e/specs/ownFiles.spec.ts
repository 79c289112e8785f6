// Files as people have them: written by hand, in other encodings and scripts, several at once, briefings among them.
// Nothing is lost without a word, and every word is in the language of the page.

import { briefingFile, SCENES } from '../briefingFiles.ts';
import { expect, test } from '../fixtures.ts';
import { SHOWN, TOTAL } from '../record.ts';

const BUNDLED = `Showing ${SHOWN} of ${TOTAL} events`;
const README_EXAMPLE = `{ "$schema": "./dataset.schema.json",
  "events": [{ "id": "treaty", "date": "1955-05-14", "title": "Treaty signed" }] }`;
/** 港湾協力の協議 */
const SHIFT_JIS_TITLE = [0x8d, 0x60, 0x98, 0x70, 0x8b, 0xa6, 0x97, 0xcd, 0x82, 0xcc, 0x8b, 0xa6, 0x8b, 0x63];
const dataset = (...events: readonly object[]) => JSON.stringify({ events });
const event = (id: string, fields: object = {}) => ({ id, date: '2024-01-01', title: `Event ${id}`, ...fields });

test('the example of the README opens, by hand with a comment and a comma too many', async ({ app, list, opening }) => {
  await app.open();
  await opening.choose('readme.json', README_EXAMPLE);
  await expect(list.events).toHaveText([/14 May 1955\s*Treaty signed/]);
  await expect(opening.problems).toHaveCount(0);
  await opening.choose('mine.json', README_EXAMPLE.replace('}] }', '}, // own\n] }'));
  await expect(app.title).toHaveText('mine');
  await opening.problems.getByText('2 problems in the data').click();
  await expect(opening.problems).toContainText('line 2, column 80 has a comma too many; it was skipped');
  await expect(opening.problems).toContainText('line 2, column 82 has a comment, which JSON does not know');
});

test('a file in Shift_JIS is read, and one in no encoding that can be told is not', async ({ app, list, opening }) => {
  await app.open();
  const [before = '', after = ''] = dataset(event('a', { title: '|' })).split('|');
  const file = (...bytes: readonly number[]) =>
    Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
  await opening.choose('saved.json', file(...SHIFT_JIS_TITLE));
  await expect(list.events).toHaveText([/港湾協力の協議/]);
  await expect(opening.problems).toContainText('1 problem in the data');
  await opening.choose('western.json', file(0x47, 0x65, 0x6e, 0xe8, 0x76, 0x65));
  await expect(opening.dialog).toContainText('line 1 is not UTF-8');
  await app.closeDialog();
  await expect(list.events).toHaveText([/港湾協力の協議/]);
});

test.describe('in Vietnamese', () => {
  test.use({ speech: 'vi' });

  test('what is wrong with a file is said with its row, in the language of the page', async ({
    app,
    list,
    opening,
  }) => {
    await app.open();
    await opening.drop(
      'cảng.json',
      dataset(
        event('a', { source: ['s1'], kind: 'Hội nghị cấp cao' }),
        event('b', { title: '', date: '2024-08-21', id: 'hội-nghị' }),
        event('c', { date: '2024-13' }),
      ),
    );
    await expect(list.events).toHaveText([/2024-13.*Event c/, /Event a/, /21\stháng\s8\snăm\s2024/]);
    await opening.problems.locator('summary').click();
    await expect(opening.problems).toContainText('Dữ liệu có 4 lỗi');
    await expect(opening.problems).toContainText(
      'events[0] (a, “Event a”) có trường không xác định, đã bị bỏ qua: source (gần nhất: sources)',
    );
    await expect(opening.problems).toContainText('events[0].kind (a, “Event a”) không trùng tên mục nào');
    await expect(opening.problems).toContainText('events[1] (hội-nghị) không có tên');
    await expect(opening.problems).toContainText('events[2].date (c, “Event c”) không phải là ngày tháng: 2024-13');
    await opening.choose('bảng.json', '{ “events”: [1 }');
    await expect(opening.dialog).toContainText('Tệp · dòng 1, cột 16 không phải là JSON');
    await app.closeDialog();
  });
});

test('ids of any script, and of members of Object, are in addresses, lanes and filters', async ({
  app,
  filters,
  list,
  opening,
  page,
  reader,
  timeline,
}) => {
  await app.open();
  const ids = ['hội-nghị', '会談-1', 'constructor', '__proto__', 'محادثات'];
  const of = (id: string) => ({ kind: id, place: id, topics: [id], participants: [{ person: id, part: 'principal' }] });
  await opening.drop('ids.json', dataset(...ids.map((id) => event(id, of(id)))));
  await expect(list.events).toHaveCount(ids.length);
  for (const id of ids) {
    await list.open(`Event ${id}`);
    await expect(reader.title).toHaveText(`Event ${id}`);
  }
  await list.open('Event 会談-1');
  await filters.choose('People', '会談-1');
  for (const lanes of ['person', 'kind', 'place']) {
    await page.goto(`./#lanes=${lanes}`);
    await expect(timeline.laneLabels).toHaveText(ids);
  }
  await page.goto(`./#event=${encodeURIComponent('hội-nghị'.normalize('NFD'))}&lanes=person`);
  await expect(reader.title).toHaveText('Event hội-nghị');
  await page.reload();
  await expect(reader.title).toHaveText('Event hội-nghị');
  await opening.close.click();
  await expect(app.status).toHaveText(BUNDLED);
});

test('texts run in their own direction, keep their line breaks, and a word that is too long breaks', async ({
  app,
  list,
  opening,
  page,
  reader,
  timeline,
}) => {
  await app.open();
  const long = `https://example.org/${'x'.repeat(180)}`;
  await opening.drop(
    'texts.json',
    JSON.stringify({
      dataset: { title: 'سجل المحادثات', languages: ['ar'] },
      people: [{ id: 'p', name: 'مندوب أول' }],
      events: [
        event('a', {
          title: 'محادثات حول الميناء',
          participants: [{ person: 'p', part: 'principal' }],
          article: ['اجتمع الوفدان لمدة ساعتين.\nرقم الوثيقة ABC-123.'],
        }),
        event('b', { date: '2024-03-01', title: long, article: [long], note: long }),
      ],
    }),
  );
  await timeline.settled();
  await list.open('محادثات حول الميناء');
  const paragraph = reader.article.getByText('اجتمع الوفدان');
  for (const text of [
    app.title,
    reader.title,
    paragraph,
    list.events.first().getByText('محادثات'),
    timeline.title({ id: 'a' }),
  ])
    await expect(text).toHaveCSS('direction', 'rtl');
  await expect(reader.date).toHaveCSS('direction', 'ltr');
  expect((await paragraph.innerText()).split('\n').length).toBeGreaterThan(1);
  await list.open(long);
  await expect(timeline.title({ id: 'b' })).toHaveCSS('direction', 'ltr');
  for (const part of [list.list, reader.region, page.locator('body')])
    expect(await part.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
});

test('a source keeps its text; its address is a link where a safe one can be made', async ({
  app,
  list,
  opening,
  reader,
}) => {
  await app.open();
  const source = (id: string, url: string) => ({
    id,
    publisher: 'Archive',
    title: `Folder ${id}`,
    language: 'en',
    url,
  });
  const sources = [
    source('w', 'www.example.org/a'),
    source('d', 'doi:10.1000/1'),
    source('i', 'isbn:978-3-16'),
    source('j', 'javascript:alert(1)'),
  ];
  await opening.drop(
    'sources.json',
    JSON.stringify({ sources, events: [event('a', { sources: ['w', 'd', 'i', 'j'] })] }),
  );
  await list.open('Event a');
  await expect(reader.footnotes).toHaveText([
    /Folder w/,
    /Folder d/,
    /Folder i.*isbn:978-3-16/,
    /Folder j.*javascript:alert/,
  ]);
  const links = reader.footnotes.getByRole('link');
  await expect(links).toHaveCount(2);
  await expect(links.first()).toHaveAttribute('href', 'https://www.example.org/a');
  await expect(links.last()).toHaveAttribute('href', 'https://doi.org/10.1000/1');
  await expect(opening.problems).toContainText('2 problems');
  // Nobody says whose translations these are.
  await app.openAbout.click();
  await expect(app.dialog).toContainText('1 event, 4 sources');
  await expect(app.dialog).not.toContainText('translations');
  await app.closeDialog();
});

test('About speaks of translations where the dataset does', async ({ app }) => {
  await app.open();
  await app.openAbout.click();
  await expect(app.dialog).toContainText('Vietnamese and Japanese texts are the project’s own translations.');
  await app.closeDialog();
});

test('a briefing file that is dropped or opened as a dataset opens as a briefing', async ({
  app,
  briefings,
  opening,
}) => {
  await app.open();
  await opening.drop('mine.nenpyo.json', briefingFile('Harbour talks', SCENES));
  await expect(briefings.notice).toContainText('1 briefing opened');
  await expect(briefings.head('Harbour talks')).toHaveAttribute('aria-expanded', 'true');
  await app.closeDialog();
  // What was said is said once.
  await briefings.open();
  await expect(briefings.notice).toHaveText('');
  await app.closeDialog();
  await opening.choose('empty.nenpyo.json', '{"format": "nenpyo-briefing", "version": 1, "briefings": []}');
  await expect(briefings.notice).toHaveText('empty.nenpyo.json is a briefing file without a briefing.');
  await app.closeDialog();
  await expect(app.status).toHaveText(BUNDLED);
});

test('an address that names a briefing file as its dataset says so', async ({ app, page }) => {
  await page.route('**/other.json', (route) => route.fulfill({ body: briefingFile('Harbour talks', SCENES) }));
  await app.visit('data=other.json');
  await expect(app.alert).toContainText('is a briefing file, no dataset; open it under Briefings');
});

test('of files that are dropped together every one is told of', async ({ app, briefings, list, opening, page }) => {
  await app.open();
  await opening.dropAll({
    'first.json': dataset(event('a')),
    'second.json': dataset(event('b')),
    'table.csv': 'date,title\n1992,Talks',
    'mine.nenpyo.json': briefingFile('Harbour talks', SCENES),
  });
  await expect(briefings.notice).toContainText('1 briefing opened');
  await app.closeDialog();
  await expect(list.events).toHaveText([/Event a/]);
  await expect(opening.bar).toContainText('Your file: first.json');
  await expect(opening.bar).toContainText('Not opened: table.csv, second.json');
  await opening.problems.locator('summary').click();
  await expect(opening.problems).toContainText('table.csv · line 1, column 1 is not JSON');
  await expect(opening.problems).toContainText('second.json was not opened; only one file with events can be open');
  // What is kept is what was opened.
  await page.reload();
  await expect(list.events).toHaveText([/Event a/]);
  await expect(opening.bar).not.toContainText('Not opened');
  await expect(opening.problems).toHaveCount(0);
});

test('the files of a data folder that are dropped together are one dataset, also after a reload', async ({
  app,
  filters,
  list,
  opening,
  page,
}) => {
  await app.open();
  await opening.dropAll({
    'dataset.json': JSON.stringify({
      format: 'nenpyo',
      version: 1,
      dataset: { id: 'h', title: 'Harbour', languages: ['en'] },
    }),
    'dataset.schema.json': JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'A file' }),
    'events.json': dataset(event('a', { participants: [{ person: 'p1', part: 'principal' }] })),
    'people.json': JSON.stringify({ people: [{ id: 'p1', name: 'Delegate One' }] }),
  });
  for (const again of [false, true]) {
    if (again) await page.reload();
    await expect(app.title).toHaveText('Harbour');
    await expect(opening.bar).toContainText('Your file: events.json, dataset.json, people.json');
    await expect(filters.group('People')).toContainText('Delegate One');
    await expect(list.list).toContainText('Delegate One');
    await expect(opening.problems).toHaveCount(0);
  }
});
