import type { EstimateEntry } from './entry';

export const heidari2017 = {
  'heidari-2017-everyone': {
    study: 'heidari-2017',
    passage: 'heidari-2017#everyone',
    measure: 'share',
    unit: '% of the general population',
    outcome: 'People with fibromyalgia',
    time: { words: 'At the time of each study' },
    arms: { everyone: { value: 1.78, low: 1.65, high: 1.92 } },
  },
  'heidari-2017-women-men': {
    study: 'heidari-2017',
    passage: 'heidari-2017#women-men',
    measure: 'share',
    unit: '% of the women, % of the men',
    outcome: 'Women and men with fibromyalgia',
    time: { words: 'At the time of each study' },
    arms: { women: { value: 3.98, low: 2.8, high: 5.2 }, men: { value: 0.01 } },
    caution: 'The number for men looks too low to be right. Treat it with care.',
  },
} as const satisfies Record<string, EstimateEntry>;
