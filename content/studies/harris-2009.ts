import type { StudyEntry } from './entry';

export const harris2009 = {
  name: 'Harris’s scan study',
  sources: ['harris-2009'],
  subject: 'fibromyalgia',
  design: 'imaging-study',
  inWords: 'Scans of brain chemistry in two groups, compared.',
  participants: '19 people with fibromyalgia, and healthy people',
  arms: {
    fibromyalgia: { name: 'People with fibromyalgia', n: 19 },
    healthy: { name: 'Healthy people', n: null },
  },
  split: 'side-by-side',
  followUp: 'Does not apply',
  harms: 'Does not apply: no ketamine was given.',
  funding: 'Not shown in what we read.',
  limits: [
    'It is small.',
    'We know it from a damaged copy of its results and from a later abstract by the same group.',
    'A link does not show a cause.',
  ],
  conclusion: 'Glutamate in the back of the insula was higher and went with feeling pain at lower pressure; the front of the insula did not differ.',
} as const satisfies StudyEntry;
