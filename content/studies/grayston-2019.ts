import type { StudyEntry } from './entry';

export const grayston2019 = {
  name: 'The Grayston review of small nerve fibres',
  sources: ['grayston-2019'],
  subject: 'fibromyalgia',
  design: 'systematic-review',
  inWords: 'A search for studies of small nerve fibres in fibromyalgia, with the results added up.',
  participants: '222 people with fibromyalgia in 8 studies',
  arms: {
    fibromyalgia: { name: 'People with fibromyalgia in the studies', n: 222 },
  },
  followUp: 'Does not apply',
  harms: 'Does not apply: no medicine was given.',
  funding: 'Not shown in what we read.',
  limits: [
    'Only 222 people in 8 studies.',
    'A change in nerve fibres does not show what causes the pain.',
  ],
  conclusion: 'About half have changes in small nerve fibres outside the brain and spinal cord.',
} as const satisfies StudyEntry;
