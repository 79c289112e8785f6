import { expect, test } from 'vitest';
import { paceOf } from './pace.ts';

const minutes = (n: number) => n * 60_000;

test.each([
  ['without a plan', minutes(500), null, { kind: 'calm', elapsed: '8:20:00', planned: null, left: null, over: null }],
  ['well before the end', minutes(3), 10, { kind: 'calm', elapsed: '3:00', planned: '10:00', left: null, over: null }],
  ['near the end', minutes(8), 10, { kind: 'amber', elapsed: '8:00', planned: '10:00', left: '2:00', over: null }],
  ['at the end', minutes(10), 10, { kind: 'red', elapsed: '10:00', planned: '10:00', left: null, over: '0:00' }],
  [
    'after it',
    minutes(71) + 7000,
    70,
    { kind: 'red', elapsed: '1:11:07', planned: '1:10:00', left: null, over: '1:07' },
  ],
  ['before it began, by another clock', -5000, 10, { kind: 'calm', elapsed: '0:00' }],
])('%s', (_, elapsed, planned, pace) => {
  expect(paceOf(elapsed, planned)).toMatchObject(pace);
});
