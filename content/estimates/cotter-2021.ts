import type { EstimateEntry } from './entry';

export const cotter2021 = {
  'cotter-2021-enzymes': {
    study: 'cotter-2021',
    passage: 'cotter-2021#enzymes',
    measure: 'count',
    counted: 'people',
    outcome: 'People with raised liver enzymes, among people already reported for liver or bile-duct problems',
    time: { words: 'Time not given in what we read' },
    arms: { reported: { n: 14, of: 14 } },
    caution: 'Only people with problems are in these reports. This is not how often ketamine harms the liver.',
  },
} as const satisfies Record<string, EstimateEntry>;
