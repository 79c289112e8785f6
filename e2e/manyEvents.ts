// A document of many events, the same for the same number: for tests of size, not of speed.

const YEARS = 54;

/** `events[i]` is called `Event i` and every tenth is a range. */
export function manyEvents(count: number): string {
  const events = Array.from({ length: count }, (_, i) => {
    const day = Math.floor((i / count) * YEARS * 365);
    const date = isoDay(day);
    return {
      id: `e${i}`,
      date: i % 10 === 0 ? `${date}/${isoDay(day + 40)}` : date,
      title: `Event ${i}`,
      participants: [{ person: `p${i % 50}`, side: i % 2 === 0 ? 'a' : 'b', part: 'principal' }],
      topics: [`t${i % 7}`],
      article: [{ text: `What was said at event ${i}, the word is w${i}.` }],
    };
  });
  return JSON.stringify({
    format: 'nenpyo',
    version: 1,
    dataset: { id: 'many', title: `${count} events`, languages: ['en'] },
    sides: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
    people: Array.from({ length: 50 }, (_, i) => ({ id: `p${i}`, name: `Person ${i}` })),
    topics: Array.from({ length: 7 }, (_, i) => ({ id: `t${i}`, label: `Topic ${i}` })),
    events,
  });
}

function isoDay(day: number): string {
  return new Date(Date.UTC(1973, 0, 1 + day)).toISOString().slice(0, 10);
}
