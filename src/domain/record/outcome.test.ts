import { expect, test } from 'vitest';
import type { Act, ActId, EventRecord, Position } from './model.ts';
import { outcomeOf } from './outcome.ts';

const ROLES = { agreed: 'commitment', pledged: 'commitment', requested: 'request', thanked: null } as const;
const actById = new Map(
  Object.entries(ROLES).map(([id, role]) => [id as ActId, { id: id as ActId, label: { en: id }, role, plover: null }]),
) satisfies ReadonlyMap<ActId, Act>;

function eventWith(acts: readonly string[], article: string | null = 'They met. They talked.'): EventRecord {
  const positions = acts.map((text) => {
    const [act = '', joint] = text.split(' ');
    return { act: act as ActId, isMutual: joint === 'jointly', statement: { en: text } } as unknown as Position;
  });
  const paragraphs = article === null ? [] : [{ text: { en: article }, sources: [] }];
  return { positions, article: paragraphs } as unknown as EventRecord;
}

const told = (event: EventRecord) => outcomeOf(event, { actById })?.words['en'] ?? null;

test.each([
  ['what both agreed before what one promised', ['thanked', 'pledged', 'agreed jointly'], 'agreed jointly'],
  ['what one promised before what was asked', ['requested', 'pledged'], 'pledged'],
  ['what was asked where nothing was promised', ['thanked', 'requested jointly', 'requested'], 'requested jointly'],
  ['the first sentence where nothing was asked', ['thanked'], 'They met.'],
])('%s', (_, acts, expected) => {
  expect(told(eventWith(acts))).toBe(expected);
});

test.each([
  ['[[person:a|Ann]] met Bob at 3.5 per cent. More.', 'Ann met Bob at 3.5 per cent.'],
  ['両首相は会談した。次に署名した。', '両首相は会談した。'],
  ['No full stop', 'No full stop'],
])('of %j the first sentence, in plain words', (article, expected) => {
  expect(told(eventWith([], article))).toBe(expected);
});

test('without texts there is nothing to tell', () => {
  expect(outcomeOf(eventWith([], null), { actById })).toBeNull();
});
