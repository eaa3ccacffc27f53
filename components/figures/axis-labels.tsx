import { anchorOf, linesOfLabels, type Tick } from '@/lib/figures/axis';

type Props = {
  readonly ticks: readonly Tick[];
  /** On how many lines in turn they stand. */
  readonly lines?: number;
};

/** The labels of an axis; long ones on three lines in turn, so that they fit a phone. */
export function AxisLabels({ ticks, lines = linesOfLabels(ticks) }: Props) {
  return (
    <svg className="axis-labels" width="100%" height={3 + lines * 15} aria-hidden="true">
      {ticks.map((tick, index) => (
        <text key={tick.words} x={`${tick.at}%`} y={14 + (index % lines) * 15} textAnchor={anchorOf(tick)}>
          {tick.words}
        </text>
      ))}
    </svg>
  );
}
