import type { EstimateEntry } from './entry';

const caution = 'Read in copies of the registry. Which figure belongs to which drug was taken from their order. No test of chance is shown. Not a trial in fibromyalgia.';

export const nct04141696 = {
  'nct04141696-fatigue': {
    study: 'nct04141696',
    passage: 'nct04141696#fatigue',
    measure: 'average',
    unit: '% change from before the drug',
    outcome: 'Score for tiredness, main result',
    time: { words: 'Time not given in what we read' },
    arms: { ketamine: { value: -21.0 }, midazolam: { value: -12.6 } },
    caution,
  },
  'nct04141696-fatigue-day-7': {
    study: 'nct04141696',
    passage: 'nct04141696#fatigue',
    measure: 'average',
    unit: '% change from before the drug',
    outcome: 'Score for tiredness',
    time: { words: 'On day 7' },
    arms: { ketamine: { value: -32.7 }, midazolam: { value: -19.6 } },
    caution,
  },
} as const satisfies Record<string, EstimateEntry>;
