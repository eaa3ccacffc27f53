import type { StudyEntry } from './entry';

export const veraart2021 = {
  name: 'The Veraart review',
  sources: ['veraart-2021'],
  subject: 'ketamine-elsewhere',
  design: 'systematic-review',
  inWords: 'A search for studies of ketamine or S-ketamine together with medicines for mental health.',
  participants: 'People in 24 studies, mostly with depression; none about pain',
  arms: {
    studies: { name: 'Studies of ketamine with lamotrigine', n: null },
  },
  followUp: 'As in each study',
  harms: 'No relevant change in blood pressure and pulse in case reports on S-ketamine with tranylcypromine.',
  funding: 'Not shown in what we read.',
  limits: [
    'The evidence is small, mixed and of low quality.',
    'It is about mood, not pain.',
  ],
  conclusion: 'Benzodiazepines, and probably lamotrigine, make ketamine work less well for depression.',
} as const satisfies StudyEntry;
