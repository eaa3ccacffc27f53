import type { Content } from '../domain/content';
import type { Figure } from '../domain/figure';
import type { FigureTable } from './figure-table';
import { differenceAxis, ratioAxis, type Axis, type Tick } from './interval-scale';
import { crossesNone, differenceRowWords, ratioRowWords, type Comparison } from './interval-words';
import { originOf } from './origin';

export type IntervalsFigure = Extract<Figure, { kind: 'intervals' }>;

/** One bar: places in per cent of the width; a range that was not told has no ends. */
export type IntervalRow = {
  readonly id: string;
  readonly label: string;
  readonly from: string;
  readonly words: string;
  readonly point: number;
  readonly ends: readonly [number, number] | undefined;
  readonly isUnclear: boolean;
};

/** Bars of one unit on one axis. */
export type IntervalPanel = { readonly unit: string; readonly isRatio: boolean; readonly ticks: readonly Tick[]; readonly none: number; readonly rows: readonly IntervalRow[] };

/** The length of a scale “from 0 to 10” that a unit names. */
export function scaleLength(unit: string | undefined): number | undefined {
  const length = /from 0 to (\d+)/.exec(unit ?? '')?.[1];
  return length === undefined ? undefined : Number(length);
}

const pointsOf = ({ value, low, high }: Comparison) => [value, ...(low === undefined || high === undefined ? [] : [low, high])];

function rowOf({ studies }: Content, figure: IntervalsFigure, id: string, estimate: Comparison, at: (value: number) => number): IntervalRow {
  const { value, low, high, measure } = estimate;
  return {
    id,
    label: figure.rows === 'time' ? estimate.time.words : estimate.outcome,
    from: studies[estimate.study]?.name ?? estimate.study,
    words: measure === 'ratio' ? ratioRowWords(estimate) : differenceRowWords(estimate),
    point: at(value),
    ends: low === undefined || high === undefined ? undefined : [at(low), at(high)],
    isUnclear: crossesNone(estimate),
  };
}

function comparisonsOf({ estimates }: Content, figure: IntervalsFigure): readonly { readonly id: string; readonly estimate: Comparison }[] {
  return figure.estimates.flatMap((id) => {
    const estimate = estimates[id];
    return estimate?.measure === 'difference' || estimate?.measure === 'ratio' ? [{ id, estimate }] : [];
  });
}

/** The bars of a figure, one panel for each unit; scales of different length are drawn to the same share of their length. */
export function intervalPanels(content: Content, figure: IntervalsFigure): readonly IntervalPanel[] {
  const named = comparisonsOf(content, figure);
  const units = [...new Set(named.map(({ estimate }) => estimate.unit ?? ''))];
  const shareOf = (unit: string) => (units.length > 1 ? (scaleLength(unit) ?? 1) : 1);
  const isRatio = named[0]?.estimate.measure === 'ratio';
  const values = named.flatMap(({ estimate }) => pointsOf(estimate).map((value) => value / shareOf(estimate.unit ?? '')));
  const axis: Axis = isRatio ? ratioAxis(values) : differenceAxis(values);
  return units.map((unit) => ({
    unit,
    isRatio,
    ticks: axis.ticks.map(({ value, at }) => ({ value: Number((value * shareOf(unit)).toPrecision(6)), at })),
    none: axis.at(isRatio ? 1 : 0),
    rows: named
      .filter(({ estimate }) => (estimate.unit ?? '') === unit)
      .map(({ id, estimate }) => rowOf(content, figure, id, estimate, (value) => axis.at(value / shareOf(unit)))),
  }));
}

/** The bars as a table. */
export function intervalTable(content: Content, figure: IntervalsFigure): FigureTable {
  const cell = (value: number | undefined) => (value === undefined ? 'not told' : String(value));
  const named = comparisonsOf(content, figure);
  return {
    head: ['What', 'When', 'Study', 'Unit', 'Figure', 'From', 'To'],
    rows: named.map(({ estimate: { outcome, time, study, unit, value, low, high } }) => {
      return [outcome, time.words, content.studies[study]?.name ?? study, unit ?? 'times as likely', cell(value), cell(low), cell(high)];
    }),
    origins: named.map(({ id, estimate }) => {
      return originOf(content, id, estimate, figure.claims, [...(crossesNone(estimate) ? ['The range holds “no difference”: there may be none.'] : []), figure.caution]);
    }),
  };
}
