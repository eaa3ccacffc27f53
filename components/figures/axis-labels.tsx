import type { Axis, Tick } from '@/lib/figures/axis';

const anchorOf = ({ at }: Tick) => (at < 8 ? 'start' : at > 92 ? 'end' : 'middle');

/** The labels of an axis; long ones on three lines in turn, so that they fit a phone. */
export function AxisLabels({ axis }: { readonly axis: Axis }) {
  const lines = axis.ticks.some(({ words }) => words.length > 5) ? 3 : 1;
  return (
    <svg className="axis-labels" width="100%" height={3 + lines * 15} aria-hidden="true">
      {axis.ticks.map((tick, index) => (
        <text key={tick.words} x={`${tick.at}%`} y={14 + (index % lines) * 15} textAnchor={anchorOf(tick)}>
          {tick.words}
        </text>
      ))}
    </svg>
  );
}
