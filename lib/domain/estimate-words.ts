import type { Estimate } from './estimate';

const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 2 }).replace('-', '−');

/** The result of one arm in words, such as "8 of 12 people"; undefined when the estimate has no such arm. */
export function armWords(estimate: Estimate, arm: string): string | undefined {
  switch (estimate.measure) {
    case 'count': {
      const count = estimate.arms[arm];
      return count && `${count.n} of ${count.of} ${estimate.counted}`;
    }
    case 'average': {
      const average = estimate.arms[arm];
      return average && `${average.value > 0 ? '+' : ''}${number(average.value)} (${estimate.unit})`;
    }
    case 'difference':
    case 'ratio':
      return undefined;
    default:
      return estimate satisfies never;
  }
}

/** A difference or ratio in words with its interval; undefined for results by arm. */
export function comparisonWords(estimate: Estimate): string | undefined {
  switch (estimate.measure) {
    case 'difference':
      return `${number(estimate.value)} ${estimate.unit ?? ''} (range ${number(estimate.low)} to ${number(estimate.high)})`;
    case 'ratio':
      return `${number(estimate.value)} times as likely (range ${number(estimate.low)} to ${number(estimate.high)})`;
    case 'count':
    case 'average':
      return undefined;
    default:
      return estimate satisfies never;
  }
}
