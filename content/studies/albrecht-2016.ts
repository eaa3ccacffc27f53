import type { StudyEntry } from './entry';

export const albrecht2016 = {
  name: 'Albrecht’s scan study',
  sources: ['albrecht-2016'],
  subject: 'fibromyalgia',
  design: 'imaging-study',
  inWords: 'Brain scans of two groups, compared.',
  participants: '12 women with fibromyalgia and 11 people for comparison',
  arms: {
    fibromyalgia: { name: 'Women with fibromyalgia', n: 12 },
    controls: { name: 'People for comparison', n: 11 },
  },
  split: 'side-by-side',
  followUp: 'Does not apply',
  harms: 'Does not apply: no ketamine was given.',
  funding: 'Not shown in what we read.',
  limits: [
    'Only 23 people took part.',
    'Nobody got ketamine, so it cannot show how ketamine works.',
  ],
  conclusion: 'Dopamine may be linked to how pain is handled; more study is needed.',
} as const satisfies StudyEntry;
