import type { Estimate } from '../domain/estimate';

/** A difference or a ratio. */
export type Comparison = Extract<Estimate, { measure: 'difference' | 'ratio' }>;

/** Rounded as readers need it; the table has the figure as printed. */
const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0 });

const side = (value: number) => (value === 0 ? 'no difference' : `${number(Math.abs(value))} ${value < 0 ? 'lower' : 'higher'}`);

/** Whether the range holds “no difference”: nought for a difference, one for a ratio. */
export function crossesNone({ measure, low, high }: Comparison): boolean {
  const none = measure === 'ratio' ? 1 : 0;
  return low !== undefined && high !== undefined && low <= none && high >= none;
}

const unclear = (estimate: Comparison) => (crossesNone(estimate) ? ', so there may be no difference' : '');

/** A difference in words, such as “1.3 lower; the true figure may lie from 1.7 lower to 0.9 lower”. */
export function differenceRowWords(estimate: Comparison): string {
  const { value, low, high } = estimate;
  if (low === undefined || high === undefined) return `${side(value)}; the range was not told`;
  return `${side(value)}; the true figure may lie anywhere from ${side(low)} to ${side(high)}${unclear(estimate)}`;
}

/** A ratio in words. */
export function ratioRowWords(estimate: Comparison): string {
  const { value, low, high } = estimate;
  const times = `${number(value)} times as likely`;
  if (low === undefined || high === undefined) return `${times}; the range was not told`;
  return `${times}; the true figure may lie anywhere from ${number(low)} to ${number(high)} times${unclear(estimate)}`;
}
