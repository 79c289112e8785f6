// The time axis of a scene as a drawing: ticks, marks by side, titles where stripLayout.ts finds them room.

import type { HandoutMark, HandoutScene } from '#formats/handout.ts';
import { layOutStrip } from '#formats/pptx/stripLayout.ts';
import styles from './PrintPages.module.css';
import { MEASURES, type Paper } from './papers.ts';

/** The letters of the page are so much wider than those the layout knows. */
const WIDER = 1.08;
const COUNT_EMS = 3;

export function PrintStrip({ scene, paper }: { readonly scene: HandoutScene; readonly paper: Paper }) {
  const { stripWidthPx, stripEmPx: em, stripRows } = MEASURES[paper];
  const width = stripWidthPx - COUNT_EMS * em;
  const { titles, rows, untitled, ticks } = layOutStrip(scene.strip, {
    width,
    em: em * WIDER,
    mostRows: stripRows,
    widestTitle: width * 0.5,
    chosen: scene.chosen,
  });
  const row = em * 1.5;
  const axis = rows * row + em;
  const height = axis + em * 2;
  const looks = { first: styles.first, second: styles.second, both: styles.both, neither: styles.neither };
  const last = ({ event }: HandoutMark) => (event === scene.chosen ? 1 : 0);
  return (
    <svg className={styles.strip} viewBox={`0 0 ${stripWidthPx} ${height}`} fontSize={em} role="presentation">
      {ticks.map(({ x, label, labelX, labelWidth }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={axis} y2={axis + (label === '' ? em * 0.35 : em * 0.6)} className={styles.hair} />
          <text x={labelX + labelWidth / 2} y={axis + em * 1.65} textAnchor="middle" className={styles.tick}>
            {label}
          </text>
        </g>
      ))}
      {titles.map(({ event, text, markX, x, width: own, row: at }) => {
        const base = axis - em * 0.8 - at * row;
        const isLeft = x < markX && Math.abs(x + own - markX) < 0.01;
        const isBeside = x === markX || isLeft;
        const top = isBeside ? base - row * 0.75 : base + em * 0.25;
        return (
          <g key={event} className={event === scene.chosen ? styles.chosenTitle : undefined}>
            <line x1={markX} x2={markX} y1={top} y2={axis} className={styles.hair} />
            <text x={isLeft ? x + own - em * 0.4 : x + em * 0.4} y={base} textAnchor={isLeft ? 'end' : 'start'}>
              {text}
            </text>
          </g>
        );
      })}
      <line x1={0} x2={width} y1={axis} y2={axis} className={styles.axis} />
      {scene.strip.marks
        .toSorted((a, b) => last(a) - last(b))
        .map((mark) => (
          <g key={mark.event} className={looks[mark.side]}>
            {mark.to > mark.from && (
              <rect
                x={mark.from * width}
                width={(mark.to - mark.from) * width}
                y={axis - em * 0.18}
                height={em * 0.36}
              />
            )}
            <Mark side={mark.side} x={mark.from * width} y={axis} size={em * (last(mark) === 1 ? 0.62 : 0.42)} />
          </g>
        ))}
      {untitled > 0 && (
        <text x={stripWidthPx} y={axis + em * 0.35} textAnchor="end" className={styles.tick}>
          +{untitled}
        </text>
      )}
    </svg>
  );
}

interface MarkProps {
  readonly side: HandoutMark['side'];
  readonly x: number;
  readonly y: number;
  /** Half of its width. */
  readonly size: number;
}

/** A disc, a square, a lozenge, or a lozenge of both colours: never colour alone. */
function Mark({ side, x, y, size }: MarkProps) {
  switch (side) {
    case 'first':
      return <circle cx={x} cy={y} r={size} />;
    case 'second':
      return <rect x={x - size} y={y - size} width={size * 2} height={size * 2} />;
    case 'neither':
      return (
        <path
          d={`M${x} ${y - size * 1.2}l${size * 1.2} ${size * 1.2}l${-size * 1.2} ${size * 1.2}l${-size * 1.2} ${-size * 1.2}z`}
        />
      );
    case 'both':
      return (
        <>
          <path className={styles.first} d={`M${x} ${y - size * 1.2}v${size * 2.4}l${-size * 1.2} ${-size * 1.2}z`} />
          <path className={styles.second} d={`M${x} ${y - size * 1.2}v${size * 2.4}l${size * 1.2} ${-size * 1.2}z`} />
        </>
      );
  }
}
