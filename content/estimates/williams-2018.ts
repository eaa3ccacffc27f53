import type { EstimateEntry } from './entry';

export const williams2018 = {
  'williams-2018-placebo': {
    study: 'williams-2018',
    passage: 'williams-2018#opioid',
    measure: 'count',
    counted: 'people',
    outcome: 'People whose depression responded to ketamine',
    time: { words: 'Time not given in what we read' },
    arms: { placebo: { n: 7, of: 12 } },
    caution: 'Depression, not pain. What counted as a response, and the count after naltrexone, were not noted.',
  },
} as const satisfies Record<string, EstimateEntry>;
