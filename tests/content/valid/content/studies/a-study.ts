import type { Study } from '@/lib/domain/study';

export const aStudy = {
  name: 'A study',
  sources: ['a-trial'],
  subject: 'ketamine-in-fibromyalgia',
  design: 'randomised-controlled-trial',
  inWords: 'Two groups, by chance.',
  participants: '24 people',
  arms: {
    drug: { name: 'The drug', n: 12 },
    placebo: { name: 'Placebo', n: 12 },
  },
  followUp: '8 weeks',
  harms: 'Mild.',
  funding: 'Not shown.',
  limits: ['Few people.'],
  conclusion: 'Short relief.',
} as const satisfies Study;
