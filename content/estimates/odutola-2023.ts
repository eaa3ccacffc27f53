import type { EstimateEntry } from './entry';

export const odutola2023 = {
  'odutola-2023-pain': {
    study: 'odutola-2023',
    passage: 'odutola-2023#pain',
    measure: 'difference',
    unit: 'points of a pain score whose length we did not see',
    outcome: 'Pain, ketamine through a drip against placebo or other medicines',
    time: { words: 'Time not given in what we read' },
    value: -1.05,
    low: -1.72,
    high: -0.39,
    chance: 'p = 0.002',
    caution: 'Studies with and without groups made by chance, together. Many kinds of comparison. Not fibromyalgia alone.',
  },
} as const satisfies Record<string, EstimateEntry>;
