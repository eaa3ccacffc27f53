import type { EstimateEntry } from './entry';

export const tonmya2025 = {
  'tonmya-2025-pain': {
    study: 'tonmya-2025',
    passage: 'tonmya-2025#pain',
    measure: 'average',
    unit: 'points lower on a scale from 0 to 10',
    outcome: 'Average fall in daily pain',
    time: { words: 'At week 14' },
    arms: { tonmya: { value: 1.8 }, placebo: { value: 1.2 } },
    chance: 'p below 0.001',
    caution: 'Read in news reports, not in the paper on the trial.',
  },
  'tonmya-2025-stopped': {
    study: 'tonmya-2025',
    passage: 'tonmya-2025#stopped',
    measure: 'share',
    unit: '% of the people',
    outcome: 'People who stopped because of unwanted effects',
    time: { words: 'During the trial, 14 weeks' },
    arms: { tonmya: { value: 6.1 }, placebo: { value: 3.5 } },
    caution: 'Read in news reports, not in the paper on the trial. The counts were not seen.',
  },
} as const satisfies Record<string, EstimateEntry>;
