import type { Estimate } from '@/lib/domain/estimate';

export const aStudy = {
  'a-study-15-min': {
    study: 'a-study',
    passage: 'a-trial#responders',
    measure: 'count',
    counted: 'people',
    outcome: 'People who felt better',
    time: { words: '15 minutes after', minutes: 15 },
    arms: { drug: { n: 8, of: 12 }, placebo: { n: 3, of: 12 } },
  },
} as const satisfies Record<string, Estimate>;
