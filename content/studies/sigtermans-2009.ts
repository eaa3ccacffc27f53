import type { StudyEntry } from './entry';

export const sigtermans2009 = {
  name: 'The Sigtermans trial',
  sources: ['sigtermans-2009'],
  subject: 'ketamine-in-other-pain',
  design: 'randomised-controlled-trial',
  inWords: 'People were put into one of two groups by chance, S-ketamine or placebo, and not told which.',
  participants: '60 people with complex regional pain syndrome type 1, not fibromyalgia',
  arms: {
    ketamine: { name: 'S-ketamine', n: 30 },
    placebo: { name: 'Placebo', n: 30 },
  },
  split: 'by-chance',
  treatment: 'S-ketamine through a drip for 4.2 days without a break, about 22.2 mg an hour for 70 kg at the end',
  followUp: '12 weeks',
  harms: '76% with S-ketamine and 18% with placebo had mild to moderate effects like those of a psychedelic drug.',
  funding: 'Not shown in what we read.',
  limits: [
    'It is about another illness.',
    'The drip ran for days in hospital; that is not what fibromyalgia studies tested.',
    'With so many feeling the drug, people could probably tell what they had.',
  ],
  conclusion: 'Pain relief in this illness, without better function.',
} as const satisfies StudyEntry;
