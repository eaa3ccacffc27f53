import type { Estimate } from './estimate';

type Interval = { readonly low?: number | undefined; readonly high?: number | undefined };

const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 2 }).replace('-', '−');

function rangeWords({ low, high }: Interval): string {
  return low === undefined || high === undefined ? '' : ` (range ${number(low)} to ${number(high)})`;
}

/** The result of one arm in words, such as "8 of 12 people"; undefined when the estimate has no such arm. */
export function armWords(estimate: Estimate, arm: string): string | undefined {
  switch (estimate.measure) {
    case 'count': {
      const count = estimate.arms[arm];
      return count && `${count.n} of ${count.of} ${estimate.counted}`;
    }
    case 'average': {
      const average = estimate.arms[arm];
      const sign = average && average.value > 0 && estimate.unit.includes('change') ? '+' : '';
      return average && `${sign}${number(average.value)} (${estimate.unit})${rangeWords(average)}`;
    }
    case 'share': {
      const share = estimate.arms[arm];
      return share && `${number(share.value)} ${estimate.unit}${rangeWords(share)}`;
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
      return `${number(estimate.value)} ${estimate.unit ?? ''}${rangeWords(estimate)}`;
    case 'ratio':
      return `${number(estimate.value)} times as likely${rangeWords(estimate)}`;
    case 'count':
    case 'average':
    case 'share':
      return undefined;
    default:
      return estimate satisfies never;
  }
}
