import type { StudyEntry } from './entry';

export const heidari2017 = {
  name: 'The Heidari review of numbers',
  sources: ['heidari-2017'],
  subject: 'fibromyalgia',
  design: 'systematic-review',
  inWords: 'A search for papers that counted people with fibromyalgia, with the results added up.',
  participants: '3,609,810 people in 65 papers',
  arms: {
    everyone: { name: 'The general population', n: null },
    women: { name: 'Women', n: null },
    men: { name: 'Men', n: null },
  },
  followUp: 'Does not apply',
  harms: 'Does not apply: no medicine was given.',
  funding: 'Not shown in what we read.',
  limits: [
    'The number for men looks too low to be right.',
    'We read the abstract only.',
  ],
  conclusion: 'About 1.8% of people worldwide have fibromyalgia.',
} as const satisfies StudyEntry;
