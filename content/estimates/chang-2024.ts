import type { EstimateEntry } from './entry';

export const chang2024 = {
  'chang-2024-bladder': {
    study: 'chang-2024',
    passage: 'chang-2024#case',
    measure: 'count',
    counted: 'people',
    outcome: 'People with an inflamed bladder put down to ketamine',
    time: { words: 'Time not given in what we read' },
    arms: { patient: { n: 1, of: 1 } },
    caution: 'A case report tells that something happened once, not how often it happens.',
  },
} as const satisfies Record<string, EstimateEntry>;
