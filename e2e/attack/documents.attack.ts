// Documents with hostile ids, texts and extreme dates, opened one after the other, in every kind of lanes and zoomed.

import { expect } from '@playwright/test';
import { App } from '../pages/App.ts';
import { Lanes } from '../pages/Lanes.ts';
import { Opening } from '../pages/Opening.ts';
import { MESSAGES } from '../pages/words.ts';
import { type Chance, isBlank, isTrue, keep, tell, test, tries, watch } from './attack.ts';
import { BAD_DATES, BAD_IDS, DATES, IDS, isInjected, TEXTS, VALUES } from './hostile.ts';

const m = MESSAGES.en;
const REST_MS = 12_000;
const LANES = ['none', 'group', 'person', 'kind', 'side', 'place'];
/** Of the values, the share that is of another kind than the schema asks for. */
const BROKEN = 0.03;

function hostileDocument({ share, below, pick }: Chance): string {
  const text = () => pick(TEXTS);
  const id = () => pick(share() < BROKEN ? BAD_IDS : IDS);
  const date = () => pick(share() < BROKEN ? BAD_DATES : DATES);
  const some = <Item>(most: number, make: () => Item) => Array.from({ length: below(most + 1) }, make);
  const either = (value: unknown) => (share() < BROKEN ? pick(VALUES) : value);
  const labelled = (key: 'label' | 'name' | 'title') => some(6, () => ({ id: either(id()), [key]: either(text()) }));
  const event = () => ({
    id: either(share() < 0.2 ? id() : `e${below(1000)}`),
    date: either(date()),
    title: either(text()),
    kind: id(),
    place: id(),
    tier: id(),
    weight: either(below(120)),
    topics: either(some(3, id)),
    participants: either(some(3, () => ({ person: id(), side: id(), part: pick(['principal', 'mentioned', 'x']) }))),
    positions: some(2, () => ({ id: id(), actor: id(), act: id(), topic: id(), statement: either(text()) })),
    article: some(2, () => ({ text: either(text()), sources: some(2, id) })),
    sources: some(2, id),
  });
  return JSON.stringify({
    format: 'nenpyo',
    version: 1,
    dataset: { id: 'hostile', title: text(), languages: pick([['en'], ['en', 'vi'], ['xx', 'ar']]) },
    sides: labelled('label'),
    people: labelled('name'),
    offices: labelled('title'),
    places: labelled('name'),
    kinds: labelled('label'),
    topics: labelled('label').map((topic) => ({ ...topic, group: id() })),
    topicGroups: labelled('label'),
    sources: some(4, () => ({ id: id(), publisher: text(), title: text(), url: pick(TEXTS), language: 'en' })),
    briefings: some(2, () => ({ id: id(), title: text(), scenes: some(3, () => ({ view: text(), title: text() })) })),
    events: some(share() < 0.7 ? 4 : 40, event),
  });
}

test('hostile documents', async ({ chance, context, page, server }) => {
  const seen = await watch(context, server.url);
  const count = tries(400);
  const app = new App(page, 'en');
  const lanes = new Lanes(page, m);
  const opening = new Opening(page, m);
  const restless: string[] = [];
  const broken: string[] = [];
  let opened = 0;
  let slowest = 0;
  await page.goto(server.url);
  await app.settled();
  const rests = () => isTrue(page.locator('[data-settled="true"]').waitFor({ timeout: REST_MS }));
  for (let i = 0; i < count; i++) {
    const text = hostileDocument(chance);
    const kept = (why: string) => `${why}: ${keep(`${i}-${why}.json`, text)}`;
    seen.on(`${i}`);
    const before = await app.title.textContent();
    const begun = Date.now();
    await opening.drop(`hostile-${i}.json`, text);
    const bar = page.getByText(m['opening.opened'](`hostile-${i}.json`));
    const refusal = page.getByRole('dialog', { name: m['opening.failed'](`hostile-${i}.json`) });
    const isAnswered = await isTrue(bar.or(refusal).first().waitFor({ timeout: REST_MS }));
    const isOpen = await bar.isVisible();
    if (!isAnswered) restless.push(kept('unanswered'));
    if (isOpen) opened++;
    else {
      await app.closeDialog();
      if ((await app.title.textContent()) !== before) broken.push(kept('refused, and another stands there'));
    }
    if (isOpen && !(await rests())) restless.push(kept('restless'));
    else if (isOpen) {
      slowest = Math.max(slowest, Date.now() - begun);
      for (const kind of LANES) {
        await lanes.kind.selectOption(kind);
        for (const key of ['+', '+', '-', '0']) await page.keyboard.press(key);
        if (!(await rests())) restless.push(kept(`restless in lanes by ${kind}`));
      }
    }
    if ((await isBlank(page)) || (await isInjected(page))) broken.push(kept('blank or injected'));
    if (restless.length + broken.length + seen.complaints.length > 5) break;
  }
  tell('documents', count);
  tell('opened', opened);
  tell('that did not come to rest', restless.length);
  tell('blank or with markup', broken.length);
  tell('complaints', seen.complaints.length);
  tell('slowest opening, ms', slowest);
  expect({ restless, broken, complaints: seen.complaints }).toEqual({ restless: [], broken: [], complaints: [] });
});
