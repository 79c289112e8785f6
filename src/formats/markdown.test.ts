import { expect, test } from 'vitest';
import { hostileHandout } from '#testing/hostileHandout.ts';
import { sampleHandout } from '#testing/sampleHandout.ts';
import { chosenEvent } from './handoutEvents.ts';
import { paragraphsOf } from './handoutText.ts';
import { writeMarkdown } from './markdown.ts';

for (const language of ['en', 'vi', 'ja'] as const) {
  test(`${language}: every scene with its words, everything said in its event, and no private notes`, () => {
    const handout = sampleHandout(language);
    const text = writeMarkdown(handout).replaceAll('\\', '');
    expect(text.match(/^## \d+\. /gm)).toHaveLength(handout.scenes.length);
    for (const fact of [handout.title, handout.dataset, handout.revised, handout.made]) expect(text).toContain(fact);
    for (const scene of handout.scenes) {
      for (const words of [scene.title, ...paragraphsOf(scene.text), scene.filters, scene.window])
        expect(text).toContain(words);
      const event = chosenEvent(scene);
      for (const { statement } of event?.positions ?? []) expect(text).toContain(statement);
    }
    expect(text).not.toContain(handout.scenes[0]?.notes.split('\n')[1] ?? '?');
  });
}

test('each source is one footnote, and each footnote is there', () => {
  const text = writeMarkdown(sampleHandout('en'));
  const written = [...text.matchAll(/^\[\^(\d+)\]: (.*)$/gm)];
  const referred = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number));
  expect(new Set(written.map(([, number]) => number))).toEqual(referred);
  expect(new Set(written.map(([, , citation]) => citation)).size).toBe(written.length);
  expect(text).toContain('<https://');
});

test('markup in a text is escaped, wherever it stands', () => {
  const text = writeMarkdown(hostileHandout());
  expect(text).toContain('\\<b\\>\\&"\'\\</b\\>]]\\> \\$\\& title'.replace(']]', '\\]\\]'));
  expect(text).not.toMatch(/(?<!\\)<(?!https?:)/);
  for (const line of ['\\- no list', '1\\. no number', '\\# no heading', '\\> no quotation']) {
    expect(text.split('\n')).toContain(line);
  }
  expect(text).not.toMatch(/(?<!\\)\]\(/);
  expect(text).toContain('With <https://example.org/?a=1&b=%22%3C%3E%22> inside');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/);
});

test('line breaks of a statement stay, and a text from right to left is set apart in its line', () => {
  const handout = hostileHandout();
  const scene = handout.scenes[0];
  const event = scene?.events[0];
  if (!scene || !event) throw new Error('nothing to write');
  const said = (statement: string) => {
    const positions = event.positions.slice(0, 1).map((position) => ({ ...position, statement }));
    const events = [{ ...event, positions }];
    return writeMarkdown({ ...handout, scenes: [{ ...scene, chosen: event.id, events }] });
  };
  expect(said('First line\n\nsecond line')).toMatch(/First line\\\n {2}second line/);
  expect(said('محادثات ABC-123.')).toContain('\u2068محادثات ABC-123.\u2069');
});
