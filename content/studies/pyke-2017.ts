import type { StudyEntry } from './entry';

export const pyke2017 = {
  name: 'The Pyke review of brain scans',
  sources: ['pyke-2017'],
  subject: 'fibromyalgia',
  design: 'systematic-review',
  inWords: 'A search for every study that measured glutamate in the brain in fibromyalgia.',
  participants: '482 people in 9 studies',
  arms: {
    studies: { name: 'Studies that looked at glutamate', n: null },
  },
  followUp: 'Does not apply',
  harms: 'Does not apply: no medicine was given.',
  funding: 'Not shown in what we read.',
  limits: [
    'The studies are small.',
    'A link does not show a cause.',
  ],
  conclusion: 'Raised glutamate looks linked with symptoms; whether it causes them is not clear.',
} as const satisfies StudyEntry;
