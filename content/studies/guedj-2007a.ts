import type { StudyEntry } from './entry';

export const guedj2007a = {
  name: 'The French brain-scan study',
  sources: ['guedj-2007a', 'guedj-2007b'],
  subject: 'ketamine-in-fibromyalgia',
  design: 'imaging-study',
  inWords: 'Brain scans before and after ketamine, in women with fibromyalgia only. There was no placebo. Healthy women were scanned to compare. Two papers tell of it.',
  participants: '17 women with fibromyalgia and 10 healthy women',
  arms: {
    ketamine: { name: 'Ketamine under the skin', n: 17 },
    healthy: { name: 'Healthy women, scanned to compare, without ketamine', n: 10 },
  },
  split: 'side-by-side',
  treatment: 'Ketamine under the skin; the dose was not shown',
  followUp: 'Not seen in these two papers',
  harms: 'Not shown in what we read.',
  funding: 'Not shown in what we read.',
  limits: [
    'Nobody had a placebo, so the fall in pain may have other reasons.',
    'Only 17 women took part.',
    'That a scan foretells who responds was not tested again in other people.',
    'The dose, and when pain was asked about, were not shown in what we read.',
  ],
  conclusion: 'A scan before treatment may help to tell who responds; a change in blood flow in the midbrain goes with the fall in pain.',
} as const satisfies StudyEntry;
