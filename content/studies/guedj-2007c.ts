import type { StudyEntry } from './entry';

export const guedj2007c = {
  name: 'The third French scan paper',
  sources: ['guedj-2007c'],
  subject: 'ketamine-in-fibromyalgia',
  design: 'imaging-study',
  inWords: 'Brain scans before ketamine and about one month later. There was no placebo. Healthy women were scanned to compare.',
  participants: '18 women with fibromyalgia and 10 healthy women, probably for the most part the same as in the two other French papers of 2007',
  arms: {
    ketamine: { name: 'Ketamine', n: 18 },
    healthy: { name: 'Healthy women, scanned to compare', n: 10 },
  },
  split: 'side-by-side',
  treatment: 'Ketamine; the dose was not shown',
  followUp: 'About one month',
  harms: 'Not shown in what we read.',
  funding: 'Not shown in what we read.',
  limits: [
    'It probably tells of the same women as the two other papers, so they must not be counted again.',
    'Nobody had a placebo.',
    'The journal is not known to us.',
  ],
  conclusion: 'Blood flow in the brain differs in fibromyalgia, and changes only in women who respond.',
} as const satisfies StudyEntry;
