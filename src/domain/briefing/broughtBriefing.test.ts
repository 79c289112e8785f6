import { expect, test } from 'vitest';
import { type Briefing, emptyBriefing, insertScenes } from './briefing.ts';
import { formatBriefingFile } from './briefingFile.ts';
import { readBroughtBriefing } from './broughtBriefing.ts';

const scene = { id: 's', view: 'topic=visa', title: 'Visas', text: '', notes: 'Slowly' };
const own = insertScenes(emptyBriefing('b8c3f1e0-0000-4000-8000-000000000000', 'B'), [scene]);
const read = (briefing: Briefing) => readBroughtBriefing(formatBriefingFile([briefing]), (id) => id === 'example');

test('the same content has the same id, other content another', () => {
  const brought = read(own);
  expect(brought).toMatchObject({ title: 'B', scenes: [scene] });
  expect(brought?.id).toMatch(/^b8c3f1e0-0000-4000-8000-000000000000--[0-9a-f]{8}$/);
  expect(read(own)?.id).toBe(brought?.id);
  expect(read({ ...own, title: 'C' })?.id).not.toBe(brought?.id);
});

test('saved again and again it keeps an id that an address can hold', () => {
  let briefing: Briefing = { ...own, id: 'x'.repeat(64) };
  for (let i = 0; i < 5; i++) briefing = read({ ...briefing, title: `B ${i}` }) ?? own;
  expect(briefing.id).toMatch(/^[\w-]{1,64}$/);
  expect(read(briefing)?.id).toBe(briefing.id);
});

test('an example of the dataset keeps its id, so that it is found in every language', () => {
  expect(read({ ...own, id: 'example' })?.id).toBe('example');
});

test.each([
  null,
  '',
  'null',
  '{}',
  '{"title":"x"}',
  formatBriefingFile([]),
  formatBriefingFile([emptyBriefing('e', 'E')]),
])('%j brings nothing', (text) => {
  expect(readBroughtBriefing(text, () => false)).toBeNull();
});
