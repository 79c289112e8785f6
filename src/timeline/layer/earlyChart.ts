// The chart before React and its axis have come: the picture over a light axis, drawn once, as useChart.ts will draw it.

import { today } from '#domain/time/dates.ts';
import { AXIS_PX, drawAxis } from '#picture/axisDrawing.ts';
import { axisLabel } from '#picture/axisLabel.ts';
import { chartHeight, LEAST_CHART_PX, mostChartHeight, pictureRoom } from '#picture/chartHeight.ts';
import { fittedPainter } from '#picture/fittedPainter.ts';
import { todayIn } from '#picture/today.ts';
import { createSelectors } from '#store/selectors.ts';
import type { State } from '#store/viewState.ts';
import styles from '../Timeline.module.css';
import { textScale } from '../textScale.ts';
import { drawLightAxis } from './lightAxis.ts';
import { createPictureLayer, layerSize } from './pictureLayer.ts';

type Drawn = Pick<State, 'record' | 'query' | 'view' | 'window' | 'selection' | 'language' | 'lanes' | 'hiddenLanes'>;

/** Takes the place of what is in the chart. A chart that is not in sight is left empty. */
export function drawEarlyChart(chart: HTMLElement, state: Drawn): void {
  const host = document.createElement('div');
  host.className = styles['host'] ?? '';
  chart.replaceChildren(host);
  chart.dataset['lanes'] = state.lanes;
  const widthPx = host.clientWidth;
  if (widthPx === 0) return;

  const select = createSelectors();
  const { indices, span, limits } = state.record;
  const { language, selection } = state;
  const window = select.shownWindow(state);
  const scale = textScale();
  const axisPx = AXIS_PX * scale;
  const mostPx = mostChartHeight(innerHeight);
  const painter = fittedPainter({
    indices,
    lanes: select.shownLanes(state),
    span,
    limits,
    stripSpan: select.stripSpan(state),
    matched: select.matches(state).ordinals,
    language,
    widthPx,
    mostHeightPx: pictureRoom(mostPx, axisPx),
    leastHeightPx: pictureRoom(LEAST_CHART_PX, axisPx),
    textScale: scale,
    // Its word comes with the app's.
    today: todayIn(span, '', today()),
  });
  const { height, chosenTop } = painter.picture;
  chart.style.setProperty('--chart-height', `${chartHeight(height, axisPx, mostPx)}px`);
  chart.style.setProperty('--chosen-top', `${chosenTop}px`);
  const axis = drawAxis(window, widthPx, (instant, unit, level) => axisLabel(instant, unit, level, language));
  const layer = createPictureLayer();
  drawLightAxis(host, axis).plot.append(layer.element);
  host.append(layer.flag);
  const chosen = selection === null ? -1 : (indices.ordinalOf.get(selection) ?? -1);
  layer.draw(painter.paint(window, chosen), layerSize(painter.picture, widthPx), { hovered: -1 });
}
