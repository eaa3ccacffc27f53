import type { EstimateEntry } from './entry';

const caution = 'Read in a professional summary, not in the review itself. Many kinds of long-lasting pain together, not fibromyalgia alone.';

export const ferraro2025 = {
  'ferraro-2025-pain': {
    study: 'ferraro-2025',
    passage: 'ferraro-2025#pain',
    measure: 'difference',
    unit: 'points on a pain scale from 0 to 100',
    outcome: 'Pain, ketamine through a drip against placebo',
    time: { words: 'Right after treatment' },
    value: -15.79,
    low: -32.09,
    high: 0.51,
    chance: 'the range includes no difference',
    caution,
  },
  'ferraro-2025-harms': {
    study: 'ferraro-2025',
    passage: 'ferraro-2025#harms',
    measure: 'ratio',
    outcome: 'Unwanted effects, ketamine through a drip against placebo',
    time: { words: 'Time not given in what we read' },
    value: 3.26,
    low: 1.05,
    high: 10.09,
    caution,
  },
} as const satisfies Record<string, EstimateEntry>;
