import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Briefing, LONGEST_TEXT } from './briefing.ts';
import { BRIEFING_VERSION, FILE_UPGRADES, formatBriefingFile, parseBriefingFile } from './briefingFile.ts';

let next = 0;
const newId = () => `new-${next++}`;

const scene = fc.record({
  id: fc.uuid(),
  view: fc.string({ maxLength: 50 }),
  title: fc.string({ maxLength: 50 }),
  text: fc.string({ maxLength: 50 }),
  notes: fc.string({ maxLength: 50 }),
});
const briefing = fc.record({
  id: fc.uuid(),
  title: fc.string({ maxLength: 50 }),
  plannedMinutes: fc.option(fc.integer({ min: 1, max: 600 })),
  scenes: fc.uniqueArray(scene, { selector: ({ id }) => id, maxLength: 6 }),
});

test('what is written to a file is read back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(briefing, { selector: ({ id }) => id, maxLength: 3 }), (briefings) => {
      const result = parseBriefingFile(formatBriefingFile(briefings as readonly Briefing[]), newId);
      const all = briefings.flatMap(({ id, scenes }) => [id, ...scenes.map((own) => own.id)]);
      fc.pre(new Set(all).size === all.length);
      expect(result).toEqual({ status: 'read', briefings, dropped: 0, cut: 0, isNewer: false });
    }),
  );
});

test('any text gives an answer and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(['read', 'notJson', 'notBriefing']).toContain(parseBriefingFile(text, newId).status);
    }),
  );
});

test('a broken scene costs only itself and is counted', () => {
  const file = {
    format: 'nenpyo-briefing',
    version: 9,
    briefings: [{ id: 'b', scenes: [{ view: 'q=visa' }, { title: 'no view' }, 7] }, 'x'],
  };
  const result = parseBriefingFile(JSON.stringify(file), newId);
  expect(result).toMatchObject({ status: 'read', dropped: 3, isNewer: true });
  expect(result.status === 'read' && result.briefings[0]?.scenes).toMatchObject([{ view: 'q=visa', title: '' }]);
});

test('a text that is too long is cut and counted', () => {
  const scenes = [{ view: '', title: 'x'.repeat(LONGEST_TEXT), text: 'x'.repeat(LONGEST_TEXT + 1) }];
  const file = { format: 'nenpyo-briefing', version: 1, briefings: [{ id: 'b', title: 'B', scenes }] };
  const result = parseBriefingFile(JSON.stringify(file), newId);
  expect(result).toMatchObject({ status: 'read', dropped: 0, cut: 1 });
});

test('scenes that share an id get ids of their own', () => {
  const file = {
    format: 'nenpyo-briefing',
    version: 1,
    briefings: [
      {
        id: 'b',
        scenes: [
          { id: 's', view: '' },
          { id: 's', view: '' },
        ],
      },
    ],
  };
  const result = parseBriefingFile(JSON.stringify(file), newId);
  const ids = result.status === 'read' ? result.briefings.flatMap(({ scenes }) => scenes.map(({ id }) => id)) : [];
  expect(new Set(ids).size).toBe(2);
});

test('every version of the file has a step to the next', () => {
  expect(FILE_UPGRADES).toHaveLength(BRIEFING_VERSION - 1);
});

test('files of the first version are read whole for good', () => {
  const text = readFileSync(new URL('../../testing/old/briefings.v1.json', import.meta.url), 'utf8');
  const { briefings } = JSON.parse(text) as { readonly briefings: readonly Briefing[] };
  expect(parseBriefingFile(text, newId)).toEqual({ status: 'read', briefings, dropped: 0, cut: 0, isNewer: false });
});

test('a file goes through the steps from its version on, and without a version it is of the first', () => {
  const steps = [
    (file: Readonly<Record<string, unknown>>) => ({ ...file, talks: file['presentations'] }),
    (file: Readonly<Record<string, unknown>>) => ({ ...file, briefings: file['talks'] }),
  ];
  const read = (file: object) =>
    parseBriefingFile(JSON.stringify({ format: 'nenpyo-briefing', ...file }), newId, steps).status;
  const list = [{ id: 'b', scenes: [] }];
  expect(read({ presentations: list })).toBe('read');
  expect(read({ version: 1, presentations: list })).toBe('read');
  expect(read({ version: 2, talks: list })).toBe('read');
  expect(read({ version: 2, presentations: list })).toBe('notBriefing');
});
