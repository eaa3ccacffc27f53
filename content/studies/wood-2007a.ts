import type { StudyEntry } from './entry';

export const wood2007a = {
  name: 'Wood’s pilot scan study of 2007',
  sources: ['wood-2007a'],
  subject: 'fibromyalgia',
  design: 'imaging-study',
  inWords: 'Brain scans of two groups, compared. A pilot study.',
  participants: '6 women with fibromyalgia and 8 people for comparison',
  arms: {
    fibromyalgia: { name: 'Women with fibromyalgia', n: 6 },
    controls: { name: 'People for comparison', n: 8 },
  },
  split: 'side-by-side',
  followUp: 'Does not apply',
  harms: 'Does not apply: no ketamine was given.',
  funding: 'Not shown in what we read.',
  limits: [
    'Only 6 patients took part.',
    'The abstract gives no test of chance.',
    'Nobody got ketamine, so it cannot show how ketamine works.',
  ],
  conclusion: 'A first sign that dopamine signals are disturbed in fibromyalgia.',
} as const satisfies StudyEntry;
