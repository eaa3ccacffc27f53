import type { EstimateEntry } from './entry';

export const fayed2010 = {
  'fayed-2010-posterior-gyrus': {
    study: 'fayed-2010',
    passage: 'fayed-2010#posterior-gyrus',
    measure: 'average',
    unit: 'in the unit of the scan',
    outcome: 'Glutamate and glutamine together in one area, the posterior gyrus',
    time: { words: 'At the time of the scan' },
    arms: { fibromyalgia: { value: 10.71, sd: 0.5 }, controls: { value: 9.89, sd: 1.04 } },
    chance: 'p = 0.049',
    caution: 'The unit was not shown in what we read.',
  },
} as const satisfies Record<string, EstimateEntry>;
