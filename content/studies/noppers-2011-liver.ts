import type { StudyEntry } from './entry';

export const noppers2011Liver = {
  name: 'The liver report of 2011',
  sources: ['noppers-2011-liver'],
  subject: 'ketamine-in-other-pain',
  design: 'case-series',
  inWords: 'Single patients told from a trial of repeated drips. Nobody was compared with them here.',
  participants: '6 people with complex regional pain syndrome who were to have a second drip',
  arms: {
    repeat: { name: 'Two S-ketamine drips of 100 hours, 16 days apart', n: 6 },
  },
  split: 'one-group',
  treatment: 'S-ketamine 10 to 20 mg an hour for 100 hours through a drip, twice, 16 days apart',
  followUp: 'Not shown in what we read',
  harms: 'Liver injury in 3 of 6 people; 1 of them also had a rash and a fever.',
  funding: 'Not shown in what we read.',
  limits: [
    'Only 6 people were on this schedule.',
    'The drips were very long and close together, far from a single visit to a clinic.',
    'None of them is said to have fibromyalgia.',
  ],
  conclusion: 'Long courses, given again, can injure the liver.',
} as const satisfies StudyEntry;
