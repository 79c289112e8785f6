// What happens in the chart without React: the layer is painted for every window the axis takes, in the same tick.

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type TimeWindow, zoomWindow } from '#domain/time/timeWindow.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { fetchPart } from '#lib/fetchPart.ts';
import { drawAxis } from '#picture/axisDrawing.ts';
import { axisLabel } from '#picture/axisLabel.ts';
import type { Painted, Painter } from '#picture/painter.ts';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { drawLightAxis } from '#timeline/layer/lightAxis.ts';
import { createPictureLayer, layerSize } from '#timeline/layer/pictureLayer.ts';
import { removeFirstPicture } from '#timeline/layer/removeFirstPicture.ts';
import type { AxisCallbacks, AxisHandle, Press } from '#timeline/vis/axis.ts';

const DOUBLE_CLICK_ZOOM = 0.4;

const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');

interface Input {
  /** Says by its data attributes what is drawn, and whether it has come to rest. */
  readonly chart: RefObject<HTMLElement | null>;
  /** Axis and layer are drawn into it. */
  readonly host: RefObject<HTMLElement | null>;
  readonly painter: Painter;
  /** Holds what is on the screen, for those who find marks by their places. */
  readonly painted: RefObject<Painted | null>;
  /** How long the picture takes to move to another window. */
  readonly glideMs: number;
  readonly heightPx: number;
  /** The ordinal of the event that the keys or the pointer stand at; -1 for none. */
  readonly pointedAt: number;
  readonly onPressed: (press: Press) => void;
}

export function useChart({ chart, host, painter, painted, glideMs, heightPx, pointedAt, onPressed }: Input): void {
  const { language } = useLanguage();
  const { api, select } = useAppStore();
  const { indices, limits } = useRecord();
  const { showWindow, followMove } = useActions();
  const shownWindow = useAppState(select.shownWindow);
  const selection = useAppState((state) => state.selection);
  const selectedAt = selection ? (indices.ordinalOf.get(selection) ?? -1) : -1;

  const [layer] = useState(createPictureLayer);
  const [axis, setAxis] = useState<AxisHandle | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  if (failure) throw failure;
  const lightAxis = useRef<HTMLElement | null>(null);
  /** The window on the screen: ahead of the store while the picture moves. */
  const seen = useRef<TimeWindow>(shownWindow);
  const settling = useRef(0);

  const unsettle = () => {
    cancelAnimationFrame(settling.current);
    if (chart.current) chart.current.dataset['settled'] = 'false';
  };
  // What cannot be moved yet has not come to rest.
  const settle = () => {
    cancelAnimationFrame(settling.current);
    if (!axis) return;
    settling.current = requestAnimationFrame(() => {
      if (chart.current) chart.current.dataset['settled'] = 'true';
    });
  };

  const paint = (window: TimeWindow) => {
    seen.current = window;
    const width = host.current?.clientWidth ?? 0;
    if (width === 0 || !chart.current) return;
    const { height } = painter.picture;
    const { scrollTop, clientHeight } = layer.element;
    const isScrolled = height > clientHeight && clientHeight > 0;
    painted.current = isScrolled
      ? painter.paint(window, selectedAt, scrollTop - clientHeight, scrollTop + 2 * clientHeight)
      : painter.paint(window, selectedAt);
    layer.draw(painted.current, layerSize(painter.picture, width), { hovered: pointedAt });
    const { places } = painted.current;
    const { dataset } = chart.current;
    dataset['matched'] = String(places.events);
    dataset['titled'] = String(places.titles.length);
    dataset['marked'] = String(places.marks.length);
    dataset['counted'] = String(places.counted);
  };

  // What the axis calls back is always the latest.
  const latest = useRef<AxisCallbacks | null>(null);
  useLayoutEffect(() => {
    latest.current = {
      onDrawn: () => {
        lightAxis.current?.remove();
        lightAxis.current = null;
        settle();
      },
      onWindowMoving: (window, byUser) => {
        unsettle();
        paint(window);
        if (byUser) followMove(window);
      },
      onWindowReached: (window, byUser) => {
        if (byUser) showWindow(window);
        settle();
      },
      onPressed,
      onDoubleClicked: (at) => showWindow(zoomWindow(shownWindow, DOUBLE_CLICK_ZOOM, limits, at)),
    };
  });

  useEffect(() => {
    let mounted: AxisHandle | null = null;
    let isGone = false;
    fetchPart(() => import('#timeline/vis/visTimelineAdapter.ts')).then(({ mountAxis }) => {
      if (isGone || !host.current) return;
      mounted = mountAxis(host.current, { window: seen.current, limits, language }, callingBack(latest));
      mounted.plot.append(layer.element);
      setAxis(mounted);
    }, setFailure);
    return () => {
      isGone = true;
      layer.element.remove();
      mounted?.destroy();
      setAxis(null);
    };
  }, [host, layer, limits, language]);

  // The layer lies in the axis' plot; until that has come, over a light axis.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what `paint` reads is named instead.
  useLayoutEffect(() => {
    const element = host.current;
    if (!element || element.clientWidth === 0) return;
    unsettle();
    if (axis) {
      axis.resize();
    } else {
      const drawing = drawAxis(shownWindow, element.clientWidth, (instant, unit, level) =>
        axisLabel(instant, unit, level, language),
      );
      const light = drawLightAxis(element, drawing);
      lightAxis.current?.remove();
      lightAxis.current = light.element;
      light.plot.append(layer.element);
    }
    element.append(layer.flag);
    removeFirstPicture();
    settle();
  }, [axis, heightPx, painter, language]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what `paint` reads is named instead.
  useLayoutEffect(() => {
    unsettle();
    // What is under the user's hand stays there.
    const { moving } = api.getState();
    const isOnItsWay = !moving && axis?.showWindow(shownWindow, reducedMotion.matches ? 0 : glideMs);
    if (!isOnItsWay) paint(moving ?? shownWindow);
    settle();
  }, [axis, painter, heightPx, selectedAt, pointedAt, shownWindow]);

  useEffect(() => {
    const onScroll = () => paint(seen.current);
    layer.element.addEventListener('scroll', onScroll, { passive: true });
    return () => layer.element.removeEventListener('scroll', onScroll);
  });
}

/**
 * The latest callbacks, whichever those are when the axis calls. They are made out here: what is made in a render holds all
 * that render knew, the axis before it included, and through it every axis there ever was.
 */
function callingBack(latest: RefObject<AxisCallbacks | null>): AxisCallbacks {
  return {
    onDrawn: () => latest.current?.onDrawn(),
    onWindowMoving: (window, byUser) => latest.current?.onWindowMoving(window, byUser),
    onWindowReached: (window, byUser) => latest.current?.onWindowReached(window, byUser),
    onPressed: (press) => latest.current?.onPressed(press),
    onDoubleClicked: (at) => latest.current?.onDoubleClicked(at),
  };
}
