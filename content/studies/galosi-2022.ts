import type { StudyEntry } from './entry';

export const galosi2022 = {
  name: 'The Galosi review of small nerve fibres',
  sources: ['galosi-2022'],
  subject: 'fibromyalgia',
  design: 'systematic-review',
  inWords: 'A search for studies of small nerve fibres in fibromyalgia, with the results added up.',
  participants: '903 people with fibromyalgia in 20 studies',
  arms: {
    fibromyalgia: { name: 'People with fibromyalgia in the studies', n: 903 },
  },
  followUp: 'Does not apply',
  harms: 'Does not apply: no medicine was given.',
  funding: 'Not shown in what we read.',
  limits: [
    'Results differ very much between the studies.',
    'A change in nerve fibres does not show what causes the pain.',
  ],
  conclusion: 'The finding is common, but its part in the symptoms is unclear.',
} as const satisfies StudyEntry;
