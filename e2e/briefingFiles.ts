// Briefing files for the tests, written by hand so that the app's own code is not its judge.

import { COMMITTEE, PARTNERSHIP, TALKS_IN_HANOI } from './record.ts';

export interface FileScene {
  readonly id?: string;
  readonly view?: unknown;
  readonly title?: string;
  readonly text?: string;
  readonly notes?: string;
}

export function briefingFile(title: string, scenes: readonly FileScene[], more: object = {}, version = 1): string {
  return JSON.stringify({
    format: 'nenpyo-briefing',
    version,
    briefings: [{ id: 'test-briefing', title, plannedMinutes: null, scenes, ...more }],
  });
}

/** Four scenes with words, windows and notes of their own. */
export const SCENES: readonly Required<FileScene>[] = [
  { id: 's1', view: 'at=2023-08-01/2024-12-01', title: 'The year in view', text: 'One line', notes: 'SECRET one' },
  {
    id: 's2',
    view: `at=2023-10-01/2024-02-01&event=${PARTNERSHIP.id}`,
    title: 'The partnership',
    text: 'What changed\nand why',
    notes: 'SECRET two',
  },
  {
    id: 's3',
    view: `at=2024-07-01/2024-10-01&event=${COMMITTEE.id}`,
    title: 'The committee',
    text: '',
    notes: 'SECRET three',
  },
  {
    id: 's4',
    view: `view=ledger&topic=oda&event=${TALKS_IN_HANOI.id}`,
    title: 'The thread of aid',
    text: 'From meeting to meeting',
    notes: 'SECRET four',
  },
];
