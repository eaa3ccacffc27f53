import type { EstimateEntry } from './entry';

const caution = 'Rats and mice, not people. The range was not shown in what we read.';

export const kokkinou2018 = {
  'kokkinou-2018-cortex': {
    study: 'kokkinou-2018',
    passage: 'kokkinou-2018#sizes',
    measure: 'difference',
    unit: '(effect size g; 0 means no difference)',
    outcome: 'Dopamine after ketamine in the cortex of rats and mice',
    time: { words: 'Time not given in what we read' },
    value: 1.33,
    chance: 'p below 0.01',
    caution,
  },
  'kokkinou-2018-striatum': {
    study: 'kokkinou-2018',
    passage: 'kokkinou-2018#sizes',
    measure: 'difference',
    unit: '(effect size g; 0 means no difference)',
    outcome: 'Dopamine after ketamine in the striatum of rats and mice',
    time: { words: 'Time not given in what we read' },
    value: 0.57,
    chance: 'p below 0.05',
    caution,
  },
  'kokkinou-2018-accumbens': {
    study: 'kokkinou-2018',
    passage: 'kokkinou-2018#sizes',
    measure: 'difference',
    unit: '(effect size g; 0 means no difference)',
    outcome: 'Dopamine after ketamine in the nucleus accumbens of rats and mice',
    time: { words: 'Time not given in what we read' },
    value: 1.3,
    chance: 'p below 0.05',
    caution,
  },
} as const satisfies Record<string, EstimateEntry>;
