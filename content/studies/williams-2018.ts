import type { StudyEntry } from './entry';

export const williams2018 = {
  name: 'The naltrexone trial in depression',
  sources: ['williams-2018'],
  subject: 'ketamine-elsewhere',
  design: 'crossover-trial',
  inWords: 'The same people had ketamine after an opioid blocker and after a placebo, without knowing which. It was stopped early, at a planned look at the results.',
  participants: '14 people with depression; 12 completed both parts',
  arms: {
    placebo: { name: 'Placebo, then ketamine', n: 12 },
    naltrexone: { name: 'Naltrexone, then ketamine', n: 12 },
  },
  split: 'in-turn',
  treatment: 'Ketamine 0.5 mg/kg, after naltrexone 50 mg or after a placebo',
  followUp: 'Not shown in what we read.',
  harms: 'The feeling of being cut off was the same with and without naltrexone. Other harms are not shown in what we read.',
  funding: 'Not shown in what we read.',
  limits: [
    'It is about depression, not pain.',
    'Only 12 people completed it, and it was stopped early.',
    'Naltrexone without ketamine was not tested.',
    'What the result means is disputed.',
  ],
  conclusion: 'Ketamine’s effect on mood needs the opioid system.',
} as const satisfies StudyEntry;
