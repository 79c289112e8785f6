import { describe, expect, test } from 'vitest';
import { formatBriefingFile } from '#domain/briefing/briefingFile.ts';
import type { StageMessage } from '#stage/stageChannel.ts';
import { beginPresentation, hear, listen, type Presentation } from './presentation.ts';

const clock = { startedAt: 1000, setAt: 0 };
const begun = beginPresentation('b', 0, clock, 0);
const at = (stage: string, scene: number, briefing = 'b'): StageMessage => ({
  kind: 'at',
  stage,
  briefing,
  scene,
  blank: null,
  clock,
});
const script = (stage: string, title: string, briefing = 'b'): StageMessage => ({
  kind: 'script',
  stage,
  briefing,
  file: formatBriefingFile([{ id: briefing, title, plannedMinutes: null, scenes: [] }]),
});
const OPENER = { isOpener: true, hasOpener: true, now: 100 };
const OTHER = { isOpener: false, hasOpener: true, now: 100 };
const BY_ADDRESS = { isOpener: false, hasOpener: false, now: 100 };

type Said = readonly [StageMessage, typeof OPENER];
const told = (said: readonly Said[], from: Presentation = begun) =>
  said.reduce((presentation, [message, speaker]) => hear(presentation, message, speaker), from);

describe("of two stages a presenter's window", () => {
  test('follows the one that opened it, whatever the other says and whoever speaks first', () => {
    const heard = told([
      [at('two', 5), OTHER],
      [script('two', 'Two'), OTHER],
      [at('one', 1), OPENER],
      [at('two', 6), OTHER],
      [script('one', 'One'), OTHER],
      [{ kind: 'left', stage: 'two' }, OTHER],
    ]);
    expect(heard).toMatchObject({ stage: 'one', scene: 1, isAlone: false, script: { title: 'One' } });
  });

  test('opened by its address, follows the first it hears', () => {
    const heard = told([
      [at('one', 1), BY_ADDRESS],
      [at('two', 5), BY_ADDRESS],
    ]);
    expect(heard).toMatchObject({ stage: 'one', scene: 1 });
  });

  test('whose own was left follows the other, and returns when its own speaks again', () => {
    const left = told([
      [at('one', 1), OPENER],
      [script('one', 'One'), OPENER],
      [{ kind: 'left', stage: 'one' }, OTHER],
    ]);
    expect(left.isAlone).toBe(true);
    const other = hear(left, at('two', 5), OTHER);
    expect(other).toMatchObject({ stage: 'two', scene: 5, isAlone: false, script: null });
    // It was loaded anew and has another name now.
    expect(hear(other, at('one again', 2), OPENER)).toMatchObject({ stage: 'one again', scene: 2 });
  });
});

test('a stage that is silent for long is missed, and another may speak', () => {
  const heard = told([[at('one', 1), BY_ADDRESS]]);
  expect(listen(heard, 5000)).toBe(heard);
  const alone = listen(heard, 5200);
  expect(alone.isAlone).toBe(true);
  expect(hear(alone, at('two', 5), BY_ADDRESS)).toMatchObject({ stage: 'two', isAlone: false });
});

test('a window whose opener is no stage follows the stage there is after a while', () => {
  expect(hear(begun, at('one', 1), OTHER)).toBe(begun);
  expect(hear(listen(begun, 6000), at('one', 1), OTHER)).toMatchObject({ stage: 'one' });
});

test('a briefing of the dataset is handed over under its own id, whatever ids files may have', () => {
  const { script: handed } = told([[script('one', 'One', 'năm.một'), OPENER]]);
  expect(handed?.id).toBe('năm.một');
});

test('a clock set on purpose holds over that of the stage; another briefing brings its own', () => {
  const set = { startedAt: 5000, setAt: 5000 };
  const own = { ...begun, clock: set };
  expect(hear(own, at('one', 0), OPENER).clock).toBe(set);
  expect(hear(own, at('one', 0, 'other'), OPENER).clock).toBe(clock);
});

test('what other windows ask of a stage changes nothing', () => {
  expect(hear(begun, { kind: 'where', full: true }, OTHER)).toBe(begun);
  expect(hear(begun, { kind: 'go', to: 'one', briefing: 'b', scene: 3 }, OTHER)).toBe(begun);
});
