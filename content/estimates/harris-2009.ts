import type { EstimateEntry } from './entry';

export const harris2009 = {
  'harris-2009-back-of-insula': {
    study: 'harris-2009',
    passage: 'harris-2009#back-of-insula',
    measure: 'count',
    counted: 'people',
    outcome: 'People with more glutamate in the back part of the insula than the average of healthy people',
    time: { words: 'At the time of the scan' },
    arms: { fibromyalgia: { n: 18, of: 19 } },
    caution: 'Read in a damaged copy of the results. How many healthy people lie above their own average is not told.',
  },
} as const satisfies Record<string, EstimateEntry>;
