import type { StudyEntry } from './entry';

export const insulaNull2022 = {
  name: 'The insula scan study',
  sources: ['insula-null-2022'],
  subject: 'fibromyalgia',
  design: 'imaging-study',
  inWords: 'Brain scans of three groups, compared.',
  participants: '44 women with fibromyalgia, 40 healthy people, 19 people with rheumatoid arthritis',
  arms: {
    fibromyalgia: { name: 'People with fibromyalgia', n: 44 },
    healthy: { name: 'Healthy people', n: 40 },
    arthritis: { name: 'People with rheumatoid arthritis', n: 19 },
  },
  split: 'side-by-side',
  followUp: 'Does not apply',
  harms: 'Does not apply: no medicine was given.',
  funding: 'Not shown in what we read.',
  limits: [
    'It is a preprint: other researchers had not reviewed it.',
    'The abstract gives 102 people in all, one fewer than its groups add up to.',
  ],
  conclusion: 'The findings do not support the idea of a glutamate imbalance.',
} as const satisfies StudyEntry;
