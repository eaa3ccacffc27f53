import type { EstimateEntry } from './entry';

export const walitt2015 = {
  'walitt-2015-met-criteria': {
    study: 'walitt-2015',
    passage: 'walitt-2015#how-common',
    measure: 'share',
    unit: '% of US adults',
    outcome: 'People who met survey criteria for fibromyalgia',
    time: { words: 'At the time of the survey, 2012' },
    arms: { adults: { value: 1.75, low: 1.42, high: 2.07 } },
    caution: 'Criteria met in a survey are not a diagnosis by a doctor.',
  },
  'walitt-2015-other-diagnosis': {
    study: 'walitt-2015',
    passage: 'walitt-2015#other-diagnosis',
    measure: 'share',
    unit: '% of the people who met the criteria',
    outcome: 'People who reported that a doctor had given them a different diagnosis',
    time: { words: 'At the time of the survey, 2012' },
    arms: { 'met-criteria': { value: 73 } },
    caution: 'How many people the share rests on was not seen.',
  },
} as const satisfies Record<string, EstimateEntry>;
