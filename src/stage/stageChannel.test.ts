import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rulingClock } from '#store/presentationClock.ts';
import { readStageMessage } from './stageChannel.ts';

const clock = { startedAt: 1000, setAt: 0 };

test('what one window tells the other is read as it was sent', () => {
  const messages = [
    { kind: 'at', briefing: 'b', scene: 3, blank: 'black', clock },
    { kind: 'script', file: '{}' },
    { kind: 'left', briefing: 'b' },
    { kind: 'go', briefing: 'b', scene: 0 },
    { kind: 'blank', blank: null },
    { kind: 'clock', briefing: 'b', clock },
    { kind: 'where', full: true },
  ];
  for (const message of messages) expect(readStageMessage(message)).toEqual(message);
});

test.each([
  ['a scene below none', { kind: 'go', briefing: 'b', scene: -1 }],
  ['half a scene', { kind: 'go', briefing: 'b', scene: 1.5 }],
  ['a colour that is none', { kind: 'blank', blank: 'red' }],
  ['a clock without a start', { kind: 'clock', briefing: 'b', clock: { setAt: 1 } }],
  ['a place without a clock', { kind: 'at', briefing: 'b', scene: 1, blank: null }],
  ['another kind', { kind: 'shout' }],
])('%s is not believed', (_, message) => {
  expect(readStageMessage(message)).toBeNull();
});

test('nothing that arrives can throw', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      readStageMessage(data);
    }),
  );
});

test('of two clocks the one set on purpose last holds, else the one begun first', () => {
  const begunLater = { startedAt: 2000, setAt: 0 };
  const reset = { startedAt: 5000, setAt: 5000 };
  expect(rulingClock(clock, begunLater)).toBe(clock);
  expect(rulingClock(begunLater, clock)).toBe(clock);
  expect(rulingClock(reset, clock)).toBe(reset);
  expect(rulingClock(clock, reset)).toBe(reset);
});
