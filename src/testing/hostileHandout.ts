// A handout for tests of the formats in which every text tries to be markup, and a link to be a script.

import type { Handout, HandoutEvent } from '#formats/handout.ts';
import { HANDOUT_LABELS } from './handoutLabels.ts';

/** One scene in which every text tries to be something else: `<b>&"'</b>]]> $& title`, control characters included. */
export function hostileHandout(): Handout {
  const bad = (name: string) => `\u0000<b>&"'</b>]]> $& ${name}\u0008\u000B\uFFFE\uD800`;
  const event: HandoutEvent = {
    id: bad('id'),
    order: 0,
    date: bad('date'),
    title: bad('event'),
    place: bad('place'),
    participants: [{ name: bad('name'), office: bad('office'), side: bad('side') }],
    positions: (['request', 'commitment', null] as const).map((role) => ({
      actor: bad('actor'),
      act: bad('act'),
      role,
      towards: bad('towards'),
      topic: bad('topic'),
      statement: bad('statement'),
      sources: [0, 1, 2, 99],
    })),
    sources: [
      { citation: bad('citation'), url: 'javascript:alert(1)' },
      { citation: 'With https://example.org/?a=1&b="<>" inside', url: 'https://example.org/?a=1&b="<>"' },
      { citation: '- [x](javascript:alert(1)) *b* _i_ `c` # | ~ www.example.org', url: '' },
    ],
  };
  return {
    title: bad('title'),
    language: 'en',
    dataset: bad('dataset'),
    revised: bad('revised'),
    made: bad('made'),
    labels: HANDOUT_LABELS.en,
    scenes: [
      {
        title: bad('title'),
        text: `${bad('text')}\n- no list\n1. no number\n# no heading\n> no quotation`,
        notes: `${bad('note')}\r\nsecond line`,
        filters: bad('filters'),
        window: bad('window'),
        picture: {
          width: 1032,
          height: 164,
          language: 'en',
          name: bad('picture'),
          shapes: [
            {
              kind: 'text',
              x: 10,
              y: 20,
              anchor: 'start',
              sizePx: 13,
              weight: 400,
              language: 'en',
              spans: [{ text: bad('title'), fill: '#1d1c1a' }],
            },
          ],
        },
        events: [event],
        isThread: false,
        chosen: event.id,
        accounts: null,
      },
    ],
  };
}
