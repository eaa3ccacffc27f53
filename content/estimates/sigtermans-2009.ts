import type { EstimateEntry } from './entry';

export const sigtermans2009 = {
  'sigtermans-2009-week-1': {
    study: 'sigtermans-2009',
    passage: 'sigtermans-2009#week-1',
    measure: 'average',
    unit: 'points on a pain scale from 0 to 10',
    outcome: 'Pain in complex regional pain syndrome',
    time: { words: 'At the end of week 1' },
    arms: { ketamine: { value: 2.68 }, placebo: { value: 5.45 } },
    caution: 'Another illness than fibromyalgia. The abstract does not say what its plus-or-minus figures mean, so we give the averages alone.',
  },
  'sigtermans-2009-harms': {
    study: 'sigtermans-2009',
    passage: 'sigtermans-2009#harms',
    measure: 'share',
    unit: '% of the people',
    outcome: 'Effects like those of a psychedelic drug, mild to moderate',
    time: { words: 'During the drip' },
    arms: { ketamine: { value: 76 }, placebo: { value: 18 } },
    chance: 'p below 0.001',
    caution: 'Another illness than fibromyalgia. The abstract gives no counts. These shares do not make whole people out of 30, so not everyone may have been counted.',
  },
} as const satisfies Record<string, EstimateEntry>;
