import type { EstimateEntry } from './entry';

export const galosi2022 = {
  'galosi-2022-somatic': {
    study: 'galosi-2022',
    passage: 'galosi-2022#somatic',
    measure: 'share',
    unit: '% of the people with fibromyalgia',
    outcome: 'People with impaired small fibres of the somatic nerves, those for feeling',
    time: { words: 'At the time of each study' },
    arms: { fibromyalgia: { value: 49, low: 39, high: 60 } },
    caution: 'Results differ very much between the studies.',
  },
  'galosi-2022-autonomic': {
    study: 'galosi-2022',
    passage: 'galosi-2022#autonomic',
    measure: 'share',
    unit: '% of the people with fibromyalgia',
    outcome: 'People with impaired small fibres of the autonomic nerves, those that work without our will',
    time: { words: 'At the time of each study' },
    arms: { fibromyalgia: { value: 45, low: 25, high: 65 } },
    caution: 'Results differ very much between the studies.',
  },
} as const satisfies Record<string, EstimateEntry>;
