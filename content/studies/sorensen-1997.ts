import type { StudyEntry } from './entry';

export const sorensen1997 = {
  name: 'Sörensen’s comparison of 1997',
  sources: ['sorensen-1997', 'pastrak-2021'],
  subject: 'ketamine-in-fibromyalgia',
  design: 'crossover-trial',
  inWords: 'A double-blind comparison of several test drugs, ketamine among them, and placebo in the same people.',
  participants: '18 people with fibromyalgia',
  arms: {
    crossover: { name: 'Ketamine, other test drugs and placebo in turn', n: 18 },
  },
  split: 'one-group',
  treatment: 'Ketamine 0.3 mg/kg over 10 minutes, as a later review tells it',
  followUp: 'Not seen',
  harms: 'A later review lists none.',
  funding: 'Not shown in what we read.',
  limits: [
    'We have not seen the paper or its abstract.',
    'How many people responded to ketamine was not seen anywhere.',
    'Only 18 people took part.',
  ],
  conclusion: 'Not seen. The title asks whether pain is handled in different ways in different people.',
} as const satisfies StudyEntry;
