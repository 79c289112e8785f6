// The keys of a presentation, once: the stage and the presenter's window both read this table. They are those of
// clickers and of other presentation programs. A number and Enter jump to a scene (useSceneNumber.ts).

const STAGE_KEYS = {
  next: ['ArrowRight', ' ', 'PageDown', 'ArrowDown', 'Enter'],
  previous: ['ArrowLeft', 'PageUp', 'ArrowUp'],
  first: ['Home'],
  last: ['End'],
  overview: ['o'],
  black: ['b', '.'],
  white: ['w', ','],
  fullScreen: ['f'],
  presenter: ['n'],
  filters: ['/'],
  read: ['r'],
  return: ['Backspace'],
  leave: ['Escape'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type StageAct = keyof typeof STAGE_KEYS;

export const STAGE_ACTS = Object.keys(STAGE_KEYS) as readonly StageAct[];

/** By `KeyboardEvent.key`. */
export function keysOf(act: StageAct): readonly string[] {
  return STAGE_KEYS[act];
}

/** What a pressed key does in a presentation; a Caps Lock that was left on does not matter. */
export function actOf(key: string): StageAct | null {
  const pressed = key.length === 1 ? key.toLowerCase() : key;
  return STAGE_ACTS.find((act) => keysOf(act).includes(pressed)) ?? null;
}
