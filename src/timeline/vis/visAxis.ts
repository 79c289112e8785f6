// The only file that knows vis-timeline: an axis put together of its own parts, its frame, its range (what is dragged,
// wheeled, pinched, and glides) and its time axis. What its Timeline adds are items and groups, and there are none here:
// without them two thirds of the library stay out of the first view (build/visParts.ts). With another version of vis
// than the one in package.json, what is used here of its insides is to be looked at again.

import { timeline } from 'vis-timeline/esnext';
import type { TickUnit } from '#domain/time/axisTicks.ts';

/** What vis's parts know of each other. */
interface Body {
  readonly dom: { readonly root: HTMLElement; readonly centerContainer: HTMLElement };
}

interface Component {
  readonly redraw: () => boolean;
  readonly destroy: () => void;
}

interface TimeAxis extends Component {
  readonly options: { timeAxis: { readonly scale: TickUnit; readonly step: number } | null };
  readonly step: { readonly scale: string; readonly step: number };
}

export interface RangeEvent {
  readonly start: Date;
  readonly end: Date;
  readonly byUser: boolean;
}

interface Core {
  body: Body & Record<string, unknown>;
  components: Component[];
  range: Component;
  timeAxis: TimeAxis;
  options: object;
  initialDrawDone: boolean;
  readonly dom: Body['dom'] & { readonly loadingScreen: HTMLElement };
  readonly props: object;
  setItems: () => void;
  setGroups: () => void;
  on(name: 'rangechange' | 'rangechanged', listener: (range: RangeEvent) => void): void;
  on(name: 'changed', listener: () => void): void;
  readonly off: () => void;
  readonly emit: () => void;
  readonly setOptions: (options: object) => void;
  readonly setWindow: (start: Date, end: Date, options: { readonly animation: Animation | false }) => void;
  readonly redraw: () => void;
  readonly destroy: () => void;
  readonly _create: (host: HTMLElement) => void;
  readonly _toScreen: (time: Date) => number;
  readonly _toGlobalScreen: (time: Date) => number;
  readonly _toTime: (x: number) => Date;
  readonly _toGlobalTime: (x: number) => Date;
}

interface Animation {
  readonly duration: number;
  readonly easingFunction: 'easeInOutQuad';
}

declare module 'vis-timeline/esnext' {
  /** vis exports it, and forgets to say so in its types. */
  const timeline: {
    readonly Core: new () => Core;
    readonly Range: new (body: Body, options: object) => Component;
    readonly components: { readonly TimeAxis: new (body: Body, options: object) => TimeAxis };
  };
}

/** Draws itself into `host`, as vis's Timeline would do it: in this order, and with what its parts ask of one another. */
export function createVisAxis(host: HTMLElement, options: object): Core {
  const axis = new timeline.Core();
  axis.options = { ...options, rtl: false };
  axis._create(host);
  axis.body = {
    dom: axis.dom,
    domProps: axis.props,
    emitter: { on: axis.on.bind(axis), off: axis.off.bind(axis), emit: axis.emit.bind(axis) },
    hiddenDates: [],
    util: {
      getScale: () => axis.timeAxis.step.scale,
      getStep: () => axis.timeAxis.step.step,
      toScreen: axis._toScreen.bind(axis),
      toGlobalScreen: axis._toGlobalScreen.bind(axis),
      toTime: axis._toTime.bind(axis),
      toGlobalTime: axis._toGlobalTime.bind(axis),
    },
  };
  axis.range = new timeline.Range(axis.body, axis.options);
  axis.body['range'] = axis.range;
  axis.timeAxis = new timeline.components.TimeAxis(axis.body, axis.options);
  axis.components = [axis.range, axis.timeAxis];
  // Its destroy() clears both.
  axis.setItems = () => {};
  axis.setGroups = () => {};
  // Until then it does not draw what its range tells it.
  axis.on('changed', () => {
    axis.initialDrawDone = true;
    axis.dom.loadingScreen.remove();
  });
  axis.setOptions(options);
  axis.redraw();
  return axis;
}
