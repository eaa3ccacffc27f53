import type { StudyEntry } from './entry';

export const gravenNielsen2000 = {
  name: 'The Graven-Nielsen experiment',
  sources: ['graven-nielsen-2000', 'pastrak-2021'],
  subject: 'ketamine-in-fibromyalgia',
  design: 'crossover-trial',
  inWords: 'Part 1 looked for people who respond to ketamine. Part 2 tested pain in the laboratory, in responders only. Each person had ketamine and salt water, on two occasions.',
  participants: '29 people with fibromyalgia in part 1, and 15 of its 17 responders in part 2',
  arms: {
    ketamine: { name: 'Ketamine', n: 29 },
    placebo: { name: 'Salt water', n: 29 },
  },
  split: 'in-turn',
  treatment: 'Ketamine 0.3 mg/kg through a drip over 30 minutes',
  followUp: 'The session only',
  harms: 'A later review lists none.',
  funding: 'Not shown in what we read.',
  limits: [
    'Part 2 took only people already known to respond.',
    'It measured pain in the laboratory, not daily life.',
    'Nobody was followed after the session.',
    'How each person did on placebo is not in the abstract.',
  ],
  conclusion: 'In people who respond, blocking NMDA receptors calms the central processes behind spreading muscle pain.',
} as const satisfies StudyEntry;
