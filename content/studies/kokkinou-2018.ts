import type { StudyEntry } from './entry';

export const kokkinou2018 = {
  name: 'The Kokkinou review of ketamine and dopamine',
  sources: ['kokkinou-2018'],
  subject: 'ketamine-elsewhere',
  design: 'systematic-review',
  inWords: 'A review that pooled studies of ketamine and dopamine.',
  participants: '40 studies of rodents, monkeys and people',
  arms: {
    studies: { name: 'Studies of ketamine and dopamine', n: null },
  },
  followUp: 'As in each study',
  harms: 'Not shown in what we read.',
  funding: 'Not shown in what we read.',
  limits: [
    'The clear results come from rats and mice.',
    'Brain scans of people and monkeys do not agree with each other.',
  ],
  conclusion: 'Ketamine raises dopamine in rats and mice; in people the evidence is mixed.',
} as const satisfies StudyEntry;
