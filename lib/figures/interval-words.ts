import type { Estimate } from '../domain/estimate';

/** A difference or a ratio. */
export type Comparison = Extract<Estimate, { measure: 'difference' | 'ratio' }>;

/** A difference, rounded as readers need it: small ones to tenths. The table has the figure as printed. */
function side(value: number): string {
  if (value === 0) return 'no difference';
  const size = Math.abs(value);
  const rounded = size < 10 ? Number(size.toFixed(1)) : Math.round(size);
  return `${rounded === 0 ? 'hardly' : `about ${rounded}`} ${value < 0 ? 'lower' : 'higher'}`;
}

/** A ratio, rounded: next to one, where a hundredth may part a difference from none, to hundredths. */
function times(value: number): string {
  if (Math.abs(value - 1) < 0.1) return String(Number(value.toFixed(2)));
  return value < 2 ? value.toFixed(1) : `about ${Math.round(value)}`;
}

/** Whether the range holds “no difference”: nought for a difference, one for a ratio. */
export function crossesNone({ measure, low, high }: Comparison): boolean {
  const none = measure === 'ratio' ? 1 : 0;
  return low !== undefined && high !== undefined && low <= none && high >= none;
}

const unclear = (estimate: Comparison) => (crossesNone(estimate) ? ', so there may be no difference' : '');

/** A difference in words, such as “about 1.2 lower; the true figure may lie anywhere from about 1.9 lower to about 0.3 lower”. */
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
