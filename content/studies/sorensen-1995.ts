import type { StudyEntry } from './entry';

export const sorensen1995 = {
  name: 'Sörensen’s drug tests of 1995',
  sources: ['sorensen-1995', 'pastrak-2021', 'littlejohn-2017'],
  subject: 'ketamine-in-fibromyalgia',
  design: 'crossover-trial',
  inWords: 'Three experiments, one for each drug. People had the drug and a placebo in turn, without being told which.',
  participants: '31 people with fibromyalgia in the three experiments together',
  arms: {
    ketamine: { name: 'Ketamine', n: 11 },
    morphine: { name: 'Morphine', n: 9 },
    lidocaine: { name: 'Lidocaine', n: 11 },
  },
  split: 'side-by-side',
  treatment: 'Ketamine 0.3 mg/kg over 10 minutes, as later reviews tell it',
  followUp: 'From minutes to days; counted in a later review',
  harms: 'A later review lists feeling unreal, dizziness and changes in hearing for up to 15 minutes.',
  funding: 'Not shown in what we read.',
  limits: [
    'Only 11 people had ketamine.',
    'It was one small test dose, not a treatment.',
    'People can usually tell ketamine from placebo.',
    'The counts come from later reviews, not from the abstract.',
  ],
  conclusion: 'The pattern fits a part for NMDA receptors and an over-sensitive pain system.',
} as const satisfies StudyEntry;
