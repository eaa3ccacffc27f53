import type { EstimateEntry } from './entry';

export const majdinasab2023 = {
  'majdinasab-2023-babies': {
    study: 'majdinasab-2023',
    passage: 'majdinasab-2023#babies',
    measure: 'count',
    counted: 'people',
    outcome: 'Babies with unwanted effects reported',
    time: { words: 'Time not given in what we read' },
    arms: { women: { n: 0, of: 4 } },
    caution: 'The babies were not examined. With 4 babies, even a common effect could be missed.',
  },
} as const satisfies Record<string, EstimateEntry>;
