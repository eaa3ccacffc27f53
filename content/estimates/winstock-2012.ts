import type { EstimateEntry } from './entry';

export const winstock2012 = {
  'winstock-2012-symptoms': {
    study: 'winstock-2012',
    passage: 'winstock-2012#symptoms',
    measure: 'count',
    counted: 'people',
    outcome: 'Recent ketamine users with urinary symptoms',
    time: { words: 'At the time of the survey' },
    arms: { recent: { n: 340, of: 1285 } },
    caution: 'The percentage told beside these counts, 26.6, is a little more than the counts give (26.5), so we leave it out.',
  },
  'winstock-2012-better': {
    study: 'winstock-2012',
    passage: 'winstock-2012#after-stopping',
    measure: 'share',
    unit: '% of 251 users with symptoms',
    outcome: 'Users whose symptoms got better after they stopped',
    time: { words: 'After stopping; how long after was not given' },
    arms: { symptoms: { value: 51 } },
    caution: 'The percentage that the abstract prints for people who got worse does not fit 251 people, so the number of people behind this one is not sure either.',
  },
  'winstock-2012-dependent': {
    study: 'winstock-2012',
    passage: 'winstock-2012#dependence',
    measure: 'share',
    unit: '% of the ketamine users',
    outcome: 'Users who were dependent on ketamine',
    time: { words: 'At the time of the survey' },
    arms: { recent: { value: 17 } },
    caution: 'What we read does not give the count, and we take recent users as the group.',
  },
} as const satisfies Record<string, EstimateEntry>;
