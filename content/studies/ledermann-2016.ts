import type { StudyEntry } from './entry';

export const ledermann2016 = {
  name: 'Ledermann’s scan study of 2016',
  sources: ['ledermann-2016'],
  subject: 'fibromyalgia',
  design: 'imaging-study',
  inWords: 'Brain scans of three groups, compared.',
  participants: '24 women with fibromyalgia, 11 with and 13 without depression, and 17 healthy women',
  arms: {
    'without-depression': { name: 'Women with fibromyalgia, without depression', n: 13 },
    'with-depression': { name: 'Women with fibromyalgia and depression', n: 11 },
    healthy: { name: 'Healthy women', n: 17 },
  },
  split: 'side-by-side',
  followUp: 'Does not apply',
  harms: 'Does not apply: no ketamine was given.',
  funding: 'Swiss National Science Foundation and Bangerter Foundation',
  limits: [
    'Its results were not shown in anything that we read.',
    'Nobody got ketamine, so it cannot show how ketamine works.',
  ],
  conclusion: 'Not seen. A clinic page quotes a conclusion that we could not match to the abstract.',
} as const satisfies StudyEntry;
