import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rulingClock } from '#store/presentationClock.ts';
import { readStageMessage } from './stageChannel.ts';

const clock = { startedAt: 1000, setAt: 0 };

test('what one window tells the other is read as it was sent', () => {
  const messages = [
    { kind: 'at', stage: 's', briefing: 'b', scene: 3, blank: 'black', clock },
    { kind: 'script', stage: 's', briefing: 'b', file: '{}' },
    { kind: 'left', stage: 's' },
    { kind: 'where', full: true },
    { kind: 'go', to: 's', briefing: 'b', scene: 0 },
    { kind: 'blank', to: 's', blank: null },
    { kind: 'clock', to: 's', briefing: 'b', clock },
    { kind: 'return', to: 's' },
    { kind: 'leave', to: 's' },
  ];
  for (const message of messages) expect(readStageMessage(message)).toEqual(message);
});

test.each([
  ['a scene below none', { kind: 'go', to: 's', briefing: 'b', scene: -1 }],
  ['half a scene', { kind: 'go', to: 's', briefing: 'b', scene: 1.5 }],
  ['a wish for no stage in particular', { kind: 'go', briefing: 'b', scene: 1 }],
  ['a colour that is none', { kind: 'blank', to: 's', blank: 'red' }],
  ['a clock without a start', { kind: 'clock', to: 's', briefing: 'b', clock: { setAt: 1 } }],
  ['a place without a clock', { kind: 'at', stage: 's', briefing: 'b', scene: 1, blank: null }],
  ['a stage without a name', { kind: 'at', briefing: 'b', scene: 1, blank: null, clock }],
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
