import type { StudyEntry } from './entry';

export const schwartzman2009 = {
  name: 'The Schwartzman trial',
  sources: ['schwartzman-2009'],
  subject: 'ketamine-in-other-pain',
  design: 'randomised-controlled-trial',
  inWords: 'People were put into ketamine or salt water by chance, and not told which. Both groups also had clonidine and midazolam.',
  participants: 'People with complex regional pain syndrome, not fibromyalgia; 40 were planned',
  arms: {
    ketamine: { name: 'Ketamine with clonidine and midazolam', n: null },
    placebo: { name: 'Salt water with clonidine and midazolam', n: null },
  },
  treatment: 'Ketamine through a drip for 4 hours a day on 10 days, at most 100 mg a day',
  followUp: '3 months',
  harms: 'Not in the abstract.',
  funding: 'Not shown in what we read.',
  limits: [
    'It is about another illness.',
    'How many people were in each group was not shown in what we read.',
    'The size of the effect was not shown in what we read.',
  ],
  conclusion: 'Promising enough for a larger trial with higher doses and longer follow-up.',
} as const satisfies StudyEntry;
