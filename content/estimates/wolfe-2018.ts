import type { EstimateEntry } from './entry';

export const wolfe2018 = {
  'wolfe-2018-women': {
    study: 'wolfe-2018',
    passage: 'wolfe-2018#unselected',
    measure: 'share',
    unit: '% of the people who met the criteria',
    outcome: 'Women among the people who met the criteria',
    time: { words: 'At the time of the study' },
    arms: { unselected: { value: 58.7 }, germany: { value: 59.2 } },
    caution: 'How many people met the criteria was not seen. Among referred patients women were more than 90%.',
  },
} as const satisfies Record<string, EstimateEntry>;
