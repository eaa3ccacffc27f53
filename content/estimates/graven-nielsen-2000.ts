import type { EstimateEntry } from './entry';

const caution = 'Measured in 15 people already known to respond. The abstract does not say what its plus-or-minus figures mean, so we give the averages alone.';

export const gravenNielsen2000 = {
  'graven-nielsen-2000-responders': {
    study: 'graven-nielsen-2000',
    passage: 'graven-nielsen-2000#responders',
    measure: 'count',
    counted: 'people',
    outcome: 'People with more than half their resting pain gone on two readings in a row',
    time: { words: 'During the session' },
    arms: { ketamine: { n: 17, of: 29 } },
    caution: 'The abstract does not count how many people had the same relief on placebo.',
  },
  'graven-nielsen-2000-pain-curve': {
    study: 'graven-nielsen-2000',
    passage: 'graven-nielsen-2000#lab-pain',
    measure: 'average',
    unit: '% change from before the drug',
    outcome: 'Pain from an injection of salty water, added up over time',
    time: { words: 'During the session' },
    arms: { ketamine: { value: -18.4 }, placebo: { value: 29.9 } },
    chance: 'p below 0.02',
    caution,
  },
  'graven-nielsen-2000-pain-area': {
    study: 'graven-nielsen-2000',
    passage: 'graven-nielsen-2000#lab-pain',
    measure: 'average',
    unit: '% change from before the drug',
    outcome: 'Size of the area where the pain was felt',
    time: { words: 'During the session' },
    arms: { ketamine: { value: -12.0 }, placebo: { value: 126.3 } },
    chance: 'p below 0.03',
    caution,
  },
} as const satisfies Record<string, EstimateEntry>;
