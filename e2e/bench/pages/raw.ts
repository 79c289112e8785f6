// vis-timeline as its documentation shows it: a DataSet of everything, a DataView that filters.

import { DataSet, DataView as FilteredView } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { endMs, fetchEvents, personOfPress, startMs } from './days.ts';

const events = await fetchEvents();
let person: string | null = null;
const items = new DataSet(
  events.map((event) => ({
    id: event.id,
    content: event.title,
    start: new Date(startMs(event)),
    ...(event.date.length > 10 ? { end: new Date(endMs(event)) } : { type: 'point' }),
    people: event.participants.map((one) => one.person),
  })),
);
const view = new FilteredView(items, {
  filter: (item: { readonly people: readonly string[] }) => person === null || item.people.includes(person),
});
const root = document.getElementById('root') as HTMLElement;
const timeline = new Timeline(root, view as never, { height: 480, zoomKey: 'ctrlKey', showCurrentTime: false });
timeline.setWindow(Date.UTC(1973, 0, 1), Date.UTC(2027, 0, 1), { animation: false });
timeline.on('changed', () => {
  root.dataset['first'] = '';
});
let press = 0;
document.getElementById('filter')?.addEventListener('click', () => {
  person = personOfPress(press++);
  view.refresh();
});
