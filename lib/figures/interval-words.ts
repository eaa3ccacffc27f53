import type { Estimate } from '../domain/estimate';

/** A difference or a ratio. */
export type Comparison = Extract<Estimate, { measure: 'difference' | 'ratio' }>;

/** A difference, rounded as readers need it; the table has the figure as printed. */
function side(value: number): string {
  if (value === 0) return 'no difference';
  const size = Math.abs(value) < 0.5 ? 'a little' : `about ${Math.round(Math.abs(value))}`;
  return `${size} ${value < 0 ? 'lower' : 'higher'}`;
}

/** A ratio, rounded: near one, where each tenth matters, to tenths. */
const times = (value: number) => (value < 2 ? value.toFixed(1) : `about ${Math.round(value)}`);

/** Whether the range holds “no difference”: nought for a difference, one for a ratio. */
export function crossesNone({ measure, low, high }: Comparison): boolean {
  const none = measure === 'ratio' ? 1 : 0;
  return low !== undefined && high !== undefined && low <= none && high >= none;
}

const unclear = (estimate: Comparison) => (crossesNone(estimate) ? ', so there may be no difference' : '');

/** A difference in words, such as “about 1 lower; the true figure may lie anywhere from about 2 lower to a little lower”. */
export function differenceRowWords(estimate: Comparison): string {
  const { value, low, high } = estimate;
  if (low === undefined || high === undefined) return `${side(value)}; the range was not told`;
  return `${side(value)}; the true figure may lie anywhere from ${side(low)} to ${side(high)}${unclear(estimate)}`;
}

/** A ratio in words. */
export function ratioRowWords(estimate: Comparison): string {
  const { value, low, high } = estimate;
  const likely = `${times(value)} times as likely`;
  if (low === undefined || high === undefined) return `${likely}; the range was not told`;
  return `${likely}; the true figure may lie anywhere from ${times(low)} to ${times(high)} times${unclear(estimate)}`;
}
