import type { StudyEntry } from './entry';

export const persson2012 = {
  name: 'The Persson whiplash tests',
  sources: ['persson-2012'],
  subject: 'ketamine-in-other-pain',
  design: 'crossover-trial',
  inWords: 'The same people had single test drips of morphine, ketamine and a sedative that people can feel, in turn.',
  participants: '95 people with long-standing pain after whiplash; 94 finished',
  arms: {
    ketamine: { name: 'Ketamine', n: 94 },
    morphine: { name: 'Morphine', n: 94 },
    midazolam: { name: 'Midazolam, a sedative used as placebo', n: 94 },
  },
  split: 'in-turn',
  treatment: 'Ketamine 0.3 mg/kg through a drip over 30 minutes, once',
  followUp: 'The test sessions',
  harms: 'Not seen.',
  funding: 'Not shown in what we read.',
  limits: [
    'It is about pain after whiplash, not fibromyalgia.',
    'It used single test doses, not a treatment.',
    'Shares are told without counts.',
    'A response seems to mean that pain was halved; the exact meaning was not seen.',
  ],
  conclusion: 'Different people respond to different drugs.',
} as const satisfies StudyEntry;
