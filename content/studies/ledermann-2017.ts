import type { StudyEntry } from './entry';

export const ledermann2017 = {
  name: 'Ledermann’s scan study of 2017',
  sources: ['ledermann-2017'],
  subject: 'fibromyalgia',
  design: 'imaging-study',
  inWords: 'Brain scans during a game with money, in two groups, compared.',
  participants: '24 women with fibromyalgia, 11 of them with depression, and 17 healthy women',
  arms: {
    fibromyalgia: { name: 'Women with fibromyalgia', n: 24 },
    healthy: { name: 'Healthy women', n: 17 },
  },
  split: 'side-by-side',
  followUp: 'Does not apply',
  harms: 'Does not apply: no ketamine was given.',
  funding: 'Not shown in what we read.',
  limits: [
    'Its results were not shown in what we read.',
    'It has the same numbers of women as the paper of 2016, so they are probably the same women.',
    'Nobody got ketamine, so it cannot show how ketamine works.',
  ],
  conclusion: 'Not seen.',
} as const satisfies StudyEntry;
