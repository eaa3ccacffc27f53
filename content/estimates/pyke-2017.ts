import type { EstimateEntry } from './entry';

export const pyke2017 = {
  'pyke-2017-higher': {
    study: 'pyke-2017',
    passage: 'pyke-2017#higher',
    measure: 'count',
    counted: 'studies',
    outcome: 'Studies that linked higher glutamate in some part of the brain with fibromyalgia',
    time: { words: 'At the time of the scan' },
    arms: { studies: { n: 7, of: 8 } },
    caution: 'Counted in a summary of the abstract.',
  },
} as const satisfies Record<string, EstimateEntry>;
