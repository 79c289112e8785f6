// Seeded datasets: events over 1973–2026, 20 % of them ranges, 1–6 people of 200 and 1–5 topics of 40 by a Zipf law.

import { randomFrom } from '../randomFrom.ts';

const FIRST_DAY = Date.UTC(1973, 0, 1) / 86_400_000;
const LAST_DAY = Date.UTC(2026, 11, 31) / 86_400_000;
const PEOPLE = 200;
const TOPICS = 40;
const RANGE_SHARE = 0.2;
/** Days; most ranges are visits, some are projects of years. */
const RANGE_DAYS = [3, 4, 7, 14, 30, 90, 365, 1095];
const WORDS = 'talks visit signing forum loan review summit accord partnership delegation exchange survey'.split(' ');
const PLACES = ['Tokyo', 'Hanoi', 'Da Nang', 'Osaka', 'Hue', 'Nagoya', 'Vientiane', 'Jakarta'];

/** Ranks 0 … n - 1, rank r in proportion to 1 / (r + 1). */
function zipf(n: number, random: () => number): () => number {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 0; rank < n; rank++) {
    sum += 1 / (rank + 1);
    sums.push(sum);
  }
  return () => {
    const at = random() * sum;
    return sums.findIndex((edge) => edge >= at);
  };
}

export const isoDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

export interface BenchEvent {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly kind: string;
  readonly place: string;
  readonly participants: readonly { readonly person: string; readonly side: string }[];
  readonly topics: readonly string[];
}

/** What an event is made of, one draw after the other: days since 1970, ranks of people and topics, words. */
export function drawFrom(seed: number) {
  const random = randomFrom(seed);
  const integer = (below: number) => Math.floor(random() * below);
  const pick = <Item>(list: readonly Item[]) => list[integer(list.length)] as Item;
  const personRank = zipf(PEOPLE, random);
  const topicRank = zipf(TOPICS, random);
  const some = (most: number, rank: () => number) => [
    ...new Set(Array.from({ length: 1 + integer(most) }, () => rank())),
  ];
  return {
    days: () => {
      const first = FIRST_DAY + integer(LAST_DAY - FIRST_DAY);
      const last = Math.min(LAST_DAY, first + pick(RANGE_DAYS) - 1);
      return { first, last: random() < RANGE_SHARE ? last : first };
    },
    title: (number: number) => `${pick(WORDS)} ${pick(WORDS)} in ${pick(PLACES)} ${number}`,
    kind: () => integer(WORDS.length),
    place: () => integer(PLACES.length),
    people: () => some(6, personRank),
    topics: () => some(5, topicRank),
  };
}

/** A whole dataset document. */
export function generateDocument(count: number, seed = 1) {
  const draw = drawFrom(seed * 1_000_003 + count);
  const events = Array.from({ length: count }, (_, i): BenchEvent => {
    const { first, last } = draw.days();
    return {
      id: `e${i}`,
      date: last > first ? `${isoDay(first)}/${isoDay(last)}` : isoDay(first),
      title: draw.title(i),
      kind: WORDS[draw.kind()] as string,
      place: `p${draw.place()}`,
      participants: draw.people().map((rank) => ({ person: `person-${rank}`, side: rank % 2 ? 'jp' : 'vn' })),
      topics: draw.topics().map((rank) => `topic-${rank}`),
    };
  });
  return {
    format: 'nenpyo',
    version: 1,
    dataset: { id: `bench-${count}`, title: `Bench ${count}`, languages: ['en'] },
    sides: [
      { id: 'vn', label: 'Vietnam' },
      { id: 'jp', label: 'Japan' },
    ],
    people: Array.from({ length: PEOPLE }, (_, i) => ({ id: `person-${i}`, name: `Person${i}` })),
    topics: Array.from({ length: TOPICS }, (_, i) => ({ id: `topic-${i}`, label: `Topic${i}` })),
    kinds: WORDS.map((id) => ({ id, label: id })),
    places: PLACES.map((name, i) => ({ id: `p${i}`, name })),
    events,
  };
}
