// A path of a picture as the points that a freeform of PowerPoint is drawn with. Reads what picture/ writes: moves,
// lines and half circles.

export type PathPoint =
  | { readonly x: number; readonly y: number; readonly moveTo?: true }
  /** `stAng` and `swAng` are degrees, clockwise; `x` and `y` are where it ends. */
  | {
      readonly x: number;
      readonly y: number;
      readonly curve: {
        readonly type: 'arc';
        readonly hR: number;
        readonly wR: number;
        readonly stAng: number;
        readonly swAng: number;
      };
    }
  | { readonly close: true };

const HALF_TURN = 180;

/** In the unit of the path. Throws where the path holds another command. */
export function pathPoints(d: string): readonly PathPoint[] {
  const points: PathPoint[] = [];
  let [x, y] = [0, 0];
  let start = { x, y };
  for (const [, command = '', given = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const [a = 0, b = 0, , , sweep = 0, dx = 0, dy = 0] = [...given.matchAll(/-?[\d.]+/g)].map(Number);
    switch (command) {
      case 'M':
        [x, y] = [a, b];
        start = { x, y };
        points.push({ x, y, moveTo: true });
        break;
      case 'H':
        x = a;
        points.push({ x, y });
        break;
      case 'V':
        y = a;
        points.push({ x, y });
        break;
      case 'h':
        x += a;
        points.push({ x, y });
        break;
      case 'v':
        y += a;
        points.push({ x, y });
        break;
      case 'l':
        [x, y] = [x + a, y + b];
        points.push({ x, y });
        break;
      case 'a': {
        const stAng = (Math.round((Math.atan2(-dy, -dx) * HALF_TURN) / Math.PI) + 2 * HALF_TURN) % (2 * HALF_TURN);
        [x, y] = [x + dx, y + dy];
        points.push({
          x,
          y,
          curve: { type: 'arc', hR: b, wR: a, stAng, swAng: sweep === 1 ? HALF_TURN : -HALF_TURN },
        });
        break;
      }
      case 'z':
        ({ x, y } = start);
        points.push({ close: true });
        break;
      default:
        throw new Error(`A path holds the command ${command}, which no picture writes`);
    }
  }
  return points;
}
