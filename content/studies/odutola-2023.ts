import type { StudyEntry } from './entry';

export const odutola2023 = {
  name: 'The Odutola review',
  sources: ['odutola-2023'],
  subject: 'ketamine-in-other-pain',
  design: 'systematic-review',
  inWords: 'Results of 16 studies were added up, both studies that put people into groups by chance and studies that did not.',
  participants: '1,080 people with long-lasting pain in 16 studies',
  arms: {
    ketamine: { name: 'Ketamine through a drip', n: null },
    comparison: { name: 'Placebo, midazolam or other medicines', n: null },
  },
  followUp: 'Not seen',
  harms: 'Not seen.',
  funding: 'Not shown in what we read.',
  limits: [
    'It mixes studies that put people into groups by chance with studies that did not.',
    'One of its two authors runs a clinic that gives ketamine.',
    'The end of its abstract was cut off.',
    'How long the pain scale is, and when pain was measured, was not seen.',
  ],
  conclusion: 'Ketamine through a drip lowered pain scores; the rest was not seen.',
} as const satisfies StudyEntry;
