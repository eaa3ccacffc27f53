import type { EstimateEntry } from './entry';

const caution = 'Probably the same women as in the two other French papers of 2007. The abstract gives no counts.';

export const guedj2007c = {
  'guedj-2007c-low-flow': {
    study: 'guedj-2007c',
    passage: 'guedj-2007c#scan-before',
    measure: 'share',
    unit: '% of the women with low blood flow in those parts of the brain',
    outcome: 'Did not respond to ketamine',
    time: { words: 'Scanned before treatment' },
    arms: { ketamine: { value: 83 } },
    caution,
  },
  'guedj-2007c-other-flow': {
    study: 'guedj-2007c',
    passage: 'guedj-2007c#scan-before',
    measure: 'share',
    unit: '% of the women without low blood flow in those parts of the brain',
    outcome: 'Responded to ketamine',
    time: { words: 'Scanned before treatment' },
    arms: { ketamine: { value: 91 } },
    caution,
  },
} as const satisfies Record<string, EstimateEntry>;
