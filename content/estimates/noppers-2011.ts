import type { EstimateEntry } from './entry';

const halved = 'People with more than half their pain gone';

export const noppers2011 = {
  'noppers-2011-15-min': {
    study: 'noppers-2011',
    passage: 'noppers-2011#responders',
    measure: 'count',
    counted: 'people',
    outcome: halved,
    time: { words: '15 minutes after the infusion', minutes: 15 },
    arms: { ketamine: { n: 8, of: 12 }, midazolam: { n: 3, of: 12 } },
    chance: 'p below 0.05',
    caution: 'At 15 minutes, tests disagree on whether chance made the gap.',
    ours: [
      { method: 'Fisher’s exact test, two-sided', p: 0.1 },
      { method: 'chi-square test, without correction', p: 0.04 },
    ],
  },
  'noppers-2011-180-min': {
    study: 'noppers-2011',
    passage: 'noppers-2011#responders',
    measure: 'count',
    counted: 'people',
    outcome: halved,
    time: { words: 'At 180 minutes (probably from the start of the infusion)', minutes: 150 },
    arms: { ketamine: { n: 6, of: 12 }, midazolam: { n: 2, of: 12 } },
    chance: 'not significant',
    caution: 'The abstract does not say where the 180 minutes start. Pain was scored for 2.5 hours after a 30-minute infusion, so we take the start of the infusion.',
  },
  'noppers-2011-week-1': {
    study: 'noppers-2011',
    passage: 'noppers-2011#responders',
    measure: 'count',
    counted: 'people',
    outcome: halved,
    time: { words: 'At the end of week 1', minutes: 10080 },
    arms: { ketamine: { n: 2, of: 12 }, midazolam: { n: 0, of: 12 } },
    chance: 'not significant',
  },
  'noppers-2011-week-8': {
    study: 'noppers-2011',
    passage: 'noppers-2011#responders',
    measure: 'count',
    counted: 'people',
    outcome: halved,
    time: { words: 'At the end of week 8', minutes: 80640 },
    arms: { ketamine: { n: 2, of: 12 }, midazolam: { n: 2, of: 12 } },
    chance: 'no difference',
  },
} as const satisfies Record<string, EstimateEntry>;
