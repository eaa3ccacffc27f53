import type { StudyEntry } from './entry';

export const pickering2020 = {
  name: 'The Pickering trial',
  sources: ['pickering-2020'],
  subject: 'ketamine-in-other-pain',
  design: 'crossover-trial',
  inWords: 'The same people had ketamine, ketamine with magnesium, and placebo in turn, in an order set by chance. Nobody was told which.',
  participants: '20 people with hard-to-treat pain from damaged nerves',
  arms: {
    ketamine: { name: 'Ketamine', n: 20 },
    'ketamine-magnesium': { name: 'Ketamine with magnesium', n: 20 },
    placebo: { name: 'Placebo', n: 20 },
  },
  split: 'in-turn',
  treatment: 'Ketamine 0.5 mg/kg through a drip, once, with or without 3 g of magnesium',
  followUp: '35 days after each drip',
  harms: 'At least one unwanted effect in 20% with ketamine, 35% with ketamine and magnesium, and 10% with placebo.',
  funding: 'Not shown in what we read.',
  limits: [
    'Only 20 people took part.',
    'It tested single infusions.',
    'It is about pain from damaged nerves, not fibromyalgia.',
  ],
  conclusion: 'No benefit over placebo at 5 weeks.',
} as const satisfies StudyEntry;
