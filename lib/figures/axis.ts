import { scaleLinear, scaleLog } from 'd3-scale';
import type { Mark } from '../domain/figure-row';
import { endsOf } from '../domain/span';

type Unit = Mark['unit'];

const day = 24 * 60;
const inMinutes: Readonly<Partial<Record<Unit, number>>> = {
  minutes: 1,
  hours: 60,
  days: day,
  weeks: 7 * day,
  months: (365 / 12) * day,
  years: 365 * day,
};

/** A place on an axis that has a label, in per cent of its length. */
export type Tick = { readonly words: string; readonly at: number };

/** An axis: where its labels stand, and where an amount stands, in per cent of its length; undefined where it cannot be drawn. */
export type Axis = { readonly ticks: readonly Tick[]; readonly place: (amount: number, unit: Unit) => number | undefined };

const long = 5;

/** On how many lines in turn the labels of an axis stand, so that long ones fit a phone. */
export const linesOfLabels = (ticks: readonly Tick[]): number => (ticks.some(({ words }) => words.length > long) ? 3 : 1);

/** Which part of a label stands at its place: near an end of the axis a long one would be cut. */
export function anchorOf({ at, words }: Tick): 'start' | 'middle' | 'end' {
  const edge = words.length > long ? 12 : 8;
  return at < edge ? 'start' : at > 100 - edge ? 'end' : 'middle';
}

const rounded = (place: number) => Math.round(place * 10) / 10;
const within = (place: number) => (place >= 0 && place <= 100 ? rounded(place) : undefined);

/** The times that an axis of time labels, with their minutes. */
export const timeLabels = [
  ['15 minutes', 15],
  ['1 hour', 60],
  ['1 day', day],
  ['1 week', 7 * day],
  ['1 month', (365 / 12) * day],
  ['3 months', (365 / 4) * day],
  ['1 year', 365 * day],
] as const;

/** From ten minutes to beyond a year; each step of the same length is the same number of times longer. */
export function timeAxis(): Axis {
  const scale = scaleLog([10, 1100 * day], [0, 100]);
  return {
    ticks: timeLabels.map(([words, minutes]) => ({ words, at: rounded(scale(minutes)) })),
    place: (amount, unit) => {
      const minutes = inMinutes[unit];
      return minutes === undefined ? undefined : within(scale(amount * minutes));
    },
  };
}

const perUnit = (unit: Unit) => inMinutes[unit];

/** From zero to a little beyond the largest amount, in equal steps. Times are set in the unit of the axis. */
export function linearAxis(unit: Unit, marks: readonly Mark[]): Axis {
  const factor = (from: Unit): number | undefined => {
    if (from === unit) return 1;
    const [one, other] = [perUnit(from), perUnit(unit)];
    return one === undefined || other === undefined ? undefined : one / other;
  };
  const amounts = marks.flatMap(({ span, unit: from }) => {
    const { low = 0, high = 0 } = endsOf(span);
    return [Math.max(low, high) * (factor(from) ?? 0)];
  });
  const most = Math.max(0, ...amounts) || 1;
  const scale = scaleLinear([0, most * 1.08], [0, 100]);
  return {
    ticks: scale.ticks(5).map((tick) => ({ words: String(tick), at: rounded(scale(tick)) })),
    place: (amount, from) => {
      const times = factor(from);
      return times === undefined ? undefined : within(scale(amount * times));
    },
  };
}
