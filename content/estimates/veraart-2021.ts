import type { EstimateEntry } from './entry';

export const veraart2021 = {
  'veraart-2021-lamotrigine': {
    study: 'veraart-2021',
    passage: 'veraart-2021#lamotrigine',
    measure: 'count',
    counted: 'studies',
    outcome: 'Studies that found that lamotrigine weakened the effects of ketamine',
    time: { words: 'As in each study' },
    arms: { studies: { n: 2, of: 5 } },
    caution: 'About depression, not pain.',
  },
} as const satisfies Record<string, EstimateEntry>;
