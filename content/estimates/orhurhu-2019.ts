import type { EstimateEntry } from './entry';

export const orhurhu2019 = {
  'orhurhu-2019-pain-2-weeks': {
    study: 'orhurhu-2019',
    passage: 'orhurhu-2019#pain',
    measure: 'difference',
    unit: 'points on a pain scale from 0 to 10',
    outcome: 'Pain, ketamine through a drip against placebo',
    time: { words: 'Up to 2 weeks after' },
    value: -1.83,
    low: -2.35,
    high: -1.31,
    chance: 'p below 0.0001',
    caution: 'Several kinds of long-lasting pain together, not fibromyalgia alone. 6 of the 7 trials were at high risk of bias.',
  },
  'orhurhu-2019-risk-of-bias': {
    study: 'orhurhu-2019',
    passage: 'orhurhu-2019#quality',
    measure: 'count',
    counted: 'studies',
    outcome: 'Trials at high risk of bias',
    time: { words: 'Does not apply' },
    arms: { trials: { n: 6, of: 7 } },
  },
  'orhurhu-2019-favoured': {
    study: 'orhurhu-2019',
    passage: 'orhurhu-2019#quality',
    measure: 'count',
    counted: 'studies',
    outcome: 'Trials that favoured ketamine',
    time: { words: 'Up to 2 weeks after' },
    arms: { trials: { n: 3, of: 7 } },
  },
} as const satisfies Record<string, EstimateEntry>;
