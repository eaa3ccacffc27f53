import type { StudyEntry } from './entry';

export const short2018 = {
  name: 'The Short review of side effects',
  sources: ['short-2018'],
  subject: 'ketamine-elsewhere',
  design: 'systematic-review',
  inWords: 'A search for what articles on ketamine for depression tell of side effects.',
  participants: 'People with depression, in 60 articles; how many was not seen',
  arms: {
    ketamine: { name: 'Ketamine for depression', n: null },
    placebo: { name: 'Placebo', n: null },
  },
  followUp: 'As in each article',
  harms: 'Headache, dizziness, feeling cut off from oneself, raised blood pressure, blurred vision and anxiety were among the most common.',
  funding: 'Not shown in what we read.',
  limits: [
    'It is about depression, not about fibromyalgia.',
    'Safety over a long time is poorly studied and reported selectively.',
    'We saw no counts of how many people had each effect.',
  ],
  conclusion: 'How safe regular use over a long time is, is not known.',
} as const satisfies StudyEntry;
