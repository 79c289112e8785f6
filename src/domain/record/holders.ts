// Changes of office holder: the days on which somebody is recorded to have taken an office.

import type { DayNumber } from '../time/dates.ts';
import type { Indices } from './indices.ts';
import type { OfficeId, PersonId } from './model.ts';

export interface HolderChange {
  readonly day: DayNumber;
  readonly office: OfficeId;
  readonly person: PersonId;
}

/** In time order. Only terms whose first day is known exactly: a month or year is no day to draw. */
export function holderChanges({ dataset }: Indices): readonly HolderChange[] {
  return dataset.people
    .flatMap(({ id, offices }) =>
      offices.flatMap(({ office, from }) =>
        from && typeof from.start === 'object' && from.start.precision === 'day'
          ? [{ day: from.firstDay, office, person: id }]
          : [],
      ),
    )
    .sort((a, b) => a.day - b.day);
}
