// The chart: the picture's layer over an axis that moves. vis-timeline arrives as a chunk of its own after the first
// paint; until then a light axis stands in its place, and the layer is handed on from one to the other. While the user
// moves the picture it is painted from the chart itself, in the same tick, and React hears of it when it is at rest.

import { type CSSProperties, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { lengthOf, type TimeWindow, zoomWindow } from '#domain/time/timeWindow.ts';
import { formatMonth } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { AXIS_PX, drawAxis } from '#picture/axisDrawing.ts';
import { axisLabel } from '#picture/axisLabel.ts';
import type { Painted } from '#picture/painter.ts';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { drawLightAxis } from '#timeline/layer/lightAxis.ts';
import { createPictureLayer, type PictureLayer } from '#timeline/layer/pictureLayer.ts';
import { removeFirstPicture } from '#timeline/layer/removeFirstPicture.ts';
import type { AxisCallbacks, AxisHandle } from '#timeline/vis/axis.ts';
import styles from './Timeline.module.css';
import { textScale } from './textScale.ts';
import { useElementSize } from './useElementSize.ts';
import { usePainter } from './usePainter.ts';
