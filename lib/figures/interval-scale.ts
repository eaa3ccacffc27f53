import { scaleLinear, scaleLog } from 'd3-scale';

/** A place on the axis, in per cent of its width. */
export type Tick = { readonly value: number; readonly at: number };

/** An axis from left to right: where a value stands, in per cent of the width, and the values to label. */
export type Axis = { readonly at: (value: number) => number; readonly ticks: readonly Tick[] };

// Room at both ends, so that a label in the middle of its tick is not cut.
const range = [6, 94] as const;

/** A linear axis that holds nought and all values. */
export function differenceAxis(values: readonly number[]): Axis {
  const scale = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .nice(4)
    .range(range);
  const at = (value: number) => scale(value);
  return { at, ticks: scale.ticks(4).map((value) => ({ value, at: at(value) })) };
}

const labels = [1, 2, 5, 10, 20, 50, 100, 1000];
const ratioLabels = [...labels.toReversed().map((value) => 1 / value), ...labels.slice(1)];

/** A logarithmic axis that holds one and all values; all must be above nought. */
export function ratioAxis(values: readonly number[]): Axis {
  const ends = [Math.min(1, ...values), Math.max(1, ...values)] as const;
  const low = ratioLabels.findLast((label) => label <= ends[0]) ?? ends[0];
  const high = ratioLabels.find((label) => label >= ends[1]) ?? ends[1];
  const scale = scaleLog()
    .domain(low === high ? [0.5, 2] : [low, high])
    .range(range);
  const at = (value: number) => scale(value);
  const inside = (low === high ? [0.5, 1, 2] : ratioLabels).filter((label) => label === 1 || (label >= low && label <= high));
  return { at, ticks: inside.map((value) => ({ value, at: at(value) })) };
}
