import type { EstimateEntry } from './entry';

export const noppers2011Liver = {
  'noppers-2011-liver-injury': {
    study: 'noppers-2011-liver',
    passage: 'noppers-2011-liver#injury',
    measure: 'count',
    counted: 'people',
    outcome: 'People with liver injury',
    time: { words: 'Time not given in what we read' },
    arms: { repeat: { n: 3, of: 6 } },
    caution: 'Two drips of 100 hours each, 16 days apart. One short drip may be quite different.',
  },
} as const satisfies Record<string, EstimateEntry>;
