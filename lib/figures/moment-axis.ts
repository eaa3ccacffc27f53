import { scaleLog } from 'd3-scale';
import { anchorOf, timeLabels, type Tick } from './axis';
import { mostPeople, type Moment } from './people-over-time';

/** The narrowest drawing, on a phone of 320 px, and the distance from sign to sign, in px. */
const narrowest = 237;
export const signPitch = 14;

/** Between two columns of signs, in px. */
const gap = 2;

// Room at both ends for half a column.
const range = [10, 90] as const;

/** Moments on a logarithmic line of time: where each stands, and where the labels stand, in per cent of its length. */
export type MomentAxis = {
  readonly places: readonly number[];
  readonly ticks: readonly Tick[];
  /** Signs in a row, the same at every moment. */
  readonly perRow: number;
  /** Rows that the largest group needs. */
  readonly rows: number;
};

const rounded = (place: number) => Math.round(place * 10) / 10;

/** Width of a letter of a label, and the room between two labels, in px. */
const letter = 7.2;
const apart = 6;

/** From where to where a label reaches on the narrowest drawing, in px. */
function reach(tick: Tick): readonly [from: number, to: number] {
  const [at, width] = [(tick.at * narrowest) / 100, tick.words.length * letter];
  const from = at - { start: 0, middle: width / 2, end: width }[anchorOf(tick)];
  return [from, from + width];
}

/** As many labels as stand side by side on one line. */
function ticksOn(scale: (minutes: number) => number): readonly Tick[] {
  const all = timeLabels.map(([words, minutes]) => ({ words, at: rounded(scale(minutes)) })).filter(({ at }) => at >= 0 && at <= 100);
  let end = -Infinity;
  return all.filter((tick) => {
    const [from, to] = reach(tick);
    if (from < end + apart) return false;
    end = to;
    return true;
  });
}

/**
 * The axis on which moments stand at their true times. Undefined where it cannot hold them: a time of nought or an
 * unknown one, columns of signs that would touch on the narrowest phone, or a line too short for two labels.
 */
export function momentAxis(moments: readonly Moment[]): MomentAxis | undefined {
  const minutes = moments.flatMap(({ minutes: time }) => (time === undefined || time <= 0 ? [] : [time]));
  if (minutes.length < moments.length || minutes.length < 2) return undefined;
  const scale = scaleLog([Math.min(...minutes), Math.max(...minutes)], range);
  const most = mostPeople(moments);
  const perRow = Math.max(3, Math.ceil(Math.sqrt(most / 2)));
  const needed = (100 * (perRow * signPitch + gap)) / narrowest;
  const places = minutes.map((time) => rounded(scale(time)));
  const ticks = ticksOn(scale);
  const isHeld = perRow * signPitch <= (2 * range[0] * narrowest) / 100 && places.every((place, at) => at === 0 || place - (places[at - 1] ?? 0) >= needed);
  return isHeld && ticks.length > 1 ? { places, ticks, perRow, rows: Math.ceil(most / perRow) } : undefined;
}
