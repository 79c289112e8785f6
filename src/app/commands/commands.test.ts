import { expect, test } from 'vitest';
import { COMMANDS } from './commands.ts';

const written = ({ key, ctrl }: { readonly key: string; readonly ctrl?: boolean }) => `${ctrl ? 'Ctrl+' : ''}${key}`;

test('no key runs two commands, neither while exploring nor on stage', () => {
  const exploring = COMMANDS.flatMap(({ shortcuts }) => shortcuts.map(written));
  const onStage = COMMANDS.flatMap(({ stageShortcuts }) => (stageShortcuts ?? []).map(written));
  for (const keys of [exploring, onStage]) expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test('every command has an id of its own', () => {
  const ids = COMMANDS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
