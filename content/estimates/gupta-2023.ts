import type { EstimateEntry } from './entry';

export const gupta2023 = {
  'gupta-2023-half-gone': {
    study: 'gupta-2023',
    passage: 'gupta-2023#case',
    measure: 'count',
    counted: 'people',
    outcome: 'More than half the pain gone',
    time: { words: 'After the first 9 infusions' },
    arms: { ketamine: { n: 1, of: 1 } },
    caution: 'One patient, without a comparison. She went on having infusions each month.',
  },
} as const satisfies Record<string, EstimateEntry>;
