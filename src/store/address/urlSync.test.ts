import { expect, test } from 'vitest';
import { withFacet } from '#domain/find/query.ts';
import type { EventId } from '#domain/record/model.ts';
import { drawRecord } from '#testing/datasetBuilder.ts';
import { createAppStore } from '../store.ts';
import { addressesOfEvents, addressOfEvent } from './urlSync.ts';
import { openingView } from '../viewState.ts';

const record = drawRecord('2023-11-27 | Upgrade | vn:Thuong, jp:Kishida | Partnership | Tokyo | Summit');
const { query } = openingView(record);

test('the addresses of a list are those of its events, whatever the view and the ids hold', () => {
  for (const text of ['', 'event=\0', 'event=%00', 'a&event=b', '岸田']) {
    const view = {
      ...openingView(record),
      query: { ...withFacet(query, 'person', ['kishida']), text },
      briefing: 'b',
      selection: 'chosen' as EventId,
    };
    const preferences = { language: 'en', theme: 'system', singleKeys: true, hidesReader: false } as const;
    const state = createAppStore(record, view, preferences).api.getState();
    const addressOf = addressesOfEvents(state);
    for (const id of ['e1', 'a/b', '越 日', '%00', '__proto__', 'x&y=z'] as EventId[]) {
      expect(addressOf(id)).toBe(addressOfEvent(state, id));
    }
  }
});
