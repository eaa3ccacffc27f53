import type { StudyEntry } from './entry';

export const jensen2012 = {
  name: 'The Jensen brain-scan study',
  sources: ['jensen-2012'],
  subject: 'fibromyalgia',
  design: 'imaging-study',
  inWords: 'Brain scans of people with and without fibromyalgia, compared. No ketamine was given.',
  participants: '28 people with fibromyalgia and 14 without',
  arms: {
    fibromyalgia: { name: 'People with fibromyalgia', n: 28 },
    controls: { name: 'People without it', n: 14 },
  },
  split: 'side-by-side',
  followUp: 'Does not apply',
  harms: 'Does not apply: no medicine was given.',
  funding: 'Not shown in what we read.',
  limits: [
    'Only 28 people with fibromyalgia and 14 others took part.',
    'It shows a difference, not its cause.',
    'We read the abstract only.',
  ],
  conclusion: 'Areas of the brain that dampen pain are less well linked in fibromyalgia.',
} as const satisfies StudyEntry;
