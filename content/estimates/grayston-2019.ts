import type { EstimateEntry } from './entry';

export const grayston2019 = {
  'grayston-2019-small-fibres': {
    study: 'grayston-2019',
    passage: 'grayston-2019#share',
    measure: 'share',
    unit: '% of the people with fibromyalgia',
    outcome: 'People with changes in their small nerve fibres',
    time: { words: 'At the time of each study' },
    arms: { fibromyalgia: { value: 49, low: 38, high: 60 } },
  },
} as const satisfies Record<string, EstimateEntry>;
