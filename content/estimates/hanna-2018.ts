import type { EstimateEntry } from './entry';

export const hanna2018 = {
  'hanna-2018-pain-before': {
    study: 'hanna-2018',
    passage: 'hanna-2018#case',
    measure: 'average',
    unit: 'points on a pain scale from 0 to 10',
    outcome: 'Pain of one woman with rheumatoid arthritis and fibromyalgia',
    time: { words: 'Before the infusions' },
    arms: { ketamine: { value: 10 } },
    caution: 'One patient, without a comparison. After the tenth infusion the report gives a range, from 0 to 1.',
  },
} as const satisfies Record<string, EstimateEntry>;
