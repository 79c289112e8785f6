// Places as class names, for the page's policy allows no styles at the elements: each place that is used is one rule.

export interface PlaceClasses {
  /** A share of the width of what it stands in. */
  readonly leftOf: (share: number) => string;
  readonly widthOf: (px: number) => string;
  readonly topOf: (px: number) => string;
  readonly bottomOf: (px: number) => string;
  /** The rules of all places asked for so far. */
  readonly css: () => string;
}

export function createPlaceClasses(): PlaceClasses {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  const nameOf = (letter: string, declaration: string) => {
    const known = names.get(declaration);
    if (known) return known;
    const count = counts.get(letter) ?? 0;
    counts.set(letter, count + 1);
    const name = `at-${letter}${count.toString(36)}`;
    names.set(declaration, name);
    return name;
  };
  return {
    leftOf: (share) => nameOf('x', `left:${percent(share)}`),
    widthOf: (px) => nameOf('w', `width:${tenth(px)}px`),
    topOf: (px) => nameOf('t', `top:${tenth(px)}px`),
    bottomOf: (px) => nameOf('b', `bottom:${tenth(px)}px`),
    // Stronger than the places that the elements have by themselves.
    css: () => [...names].map(([declaration, name]) => `:root .${name}{${declaration}}`).join('\n'),
  };
}

/** To a hundredth: of the widest chart a tenth of a px. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

export function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}
