// The limit for drawing: the events in view from typed arrays on a canvas, marks without titles, nothing else.

import { DAY_MS, endMs, fetchEvents, personOfPress, startMs } from './days.ts';

const events = (await fetchEvents()).toSorted((a, b) => startMs(a) - startMs(b));
const starts = Float64Array.from(events, startMs);
const ends = Float64Array.from(events, endMs);
const root = document.getElementById('root') as HTMLElement;
const canvas = document.createElement('canvas');
canvas.width = root.clientWidth;
canvas.height = root.clientHeight;
root.append(canvas);
const context = canvas.getContext('2d') as CanvasRenderingContext2D;
const longest = ends.reduce((most, end, i) => Math.max(most, end - (starts[i] as number)), 0);
let from = starts[0] as number;
let to = ends.reduce((a, b) => Math.max(a, b), 0);
let shown = new Uint8Array(events.length).fill(1);

function draw() {
  const pxPerMs = canvas.width / (to - from);
  context.clearRect(0, 0, canvas.width, canvas.height);
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) < from - longest) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < starts.length && (starts[i] as number) < to; i++) {
    if (shown[i] === 0 || (ends[i] as number) < from) continue;
    const width = Math.max(2, ((ends[i] as number) - (starts[i] as number)) * pxPerMs);
    context.fillRect(((starts[i] as number) - from) * pxPerMs, 10 + (i % 18) * 26, width, 4);
  }
  canvas.dataset['drawn'] = String(performance.now());
}

canvas.addEventListener(
  'wheel',
  (wheel) => {
    wheel.preventDefault();
    const at = from + (wheel.offsetX / canvas.width) * (to - from);
    const factor = wheel.deltaY < 0 ? 0.85 : 1 / 0.85;
    const length = Math.max(4 * DAY_MS, (to - from) * factor);
    from = at - (wheel.offsetX / canvas.width) * length;
    to = from + length;
    draw();
  },
  { passive: false },
);
canvas.addEventListener('pointermove', (move) => {
  if (move.buttons !== 1) return;
  const by = (move.movementX / canvas.width) * (to - from);
  from -= by;
  to -= by;
  draw();
});
let press = 0;
document.getElementById('filter')?.addEventListener('click', () => {
  const person = personOfPress(press++);
  shown = Uint8Array.from(events, (event) =>
    person === null || event.participants.some((one) => one.person === person) ? 1 : 0,
  );
  draw();
});
draw();
canvas.dataset['first'] = '';
