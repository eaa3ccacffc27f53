import type { EstimateEntry } from './entry';

export const hanna2016 = {
  'hanna-2016-no-pain': {
    study: 'hanna-2016',
    passage: 'hanna-2016#case',
    measure: 'count',
    counted: 'people',
    outcome: 'No pain reported',
    time: { words: 'For more than one year after the last infusion' },
    arms: { ketamine: { n: 1, of: 1 } },
    caution: 'One patient, without a comparison. She cannot show how often others benefit.',
  },
} as const satisfies Record<string, EstimateEntry>;
