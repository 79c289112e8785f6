/**
 * How many of each list are taken when each gives one by turns, until `take` refuses its next: a long list leaves the
 * others their room.
 */
export function byTurns<Item>(lists: readonly (readonly Item[])[], take: (item: Item) => boolean): readonly number[] {
  const taken = lists.map(() => 0);
  let open = lists.map((_, i) => i);
  while (open.length > 0) {
    open = open.filter((i) => {
      const at = taken[i] ?? 0;
      const list = lists[i] ?? [];
      if (at >= list.length || !take(list[at] as Item)) return false;
      taken[i] = at + 1;
      return true;
    });
  }
  return taken;
}
