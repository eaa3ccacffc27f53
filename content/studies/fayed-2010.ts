import type { StudyEntry } from './entry';

export const fayed2010 = {
  name: 'Fayed’s scan study',
  sources: ['fayed-2010'],
  subject: 'fibromyalgia',
  design: 'imaging-study',
  inWords: 'Scans of brain chemistry in two groups, compared.',
  participants: '10 patients with fibromyalgia and 10 people for comparison',
  arms: {
    fibromyalgia: { name: 'Patients with fibromyalgia', n: 10 },
    controls: { name: 'People for comparison', n: 10 },
  },
  split: 'side-by-side',
  followUp: 'Does not apply',
  harms: 'Does not apply: no treatment was tested.',
  funding: 'Not shown in what we read.',
  limits: [
    'Only 20 people took part.',
    'The scan counted glutamate together with glutamine.',
    'A link does not show a cause.',
  ],
  conclusion: 'More glutamate and glutamine may play a part.',
} as const satisfies StudyEntry;
