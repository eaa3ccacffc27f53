import type { StudyEntry } from './entry';

export const mcmasterNma = {
  name: 'The McMaster thesis of 2024',
  sources: ['mcmaster-nma'],
  subject: 'ketamine-in-other-pain',
  design: 'systematic-review',
  inWords: 'A search for randomised trials up to January 2024. Their results were added up in a network, and the certainty was rated with the GRADE method.',
  participants: '38 trials in many kinds of long-lasting pain that is not from cancer',
  arms: {
    ketamine: { name: 'Ketamine', n: null },
    comparison: { name: 'Placebo and other comparisons', n: null },
  },
  followUp: 'From under 30 minutes to beyond 5 weeks',
  harms: 'More tiredness or sleepiness, more dizziness, and more stomach or gut trouble with ketamine.',
  funding: 'Not shown in what we read.',
  limits: [
    'It is a university thesis.',
    'We read the start of its summary only.',
    'How many of its trials were about fibromyalgia is not in what we read.',
  ],
  conclusion: 'Slight relief in the first hours, likely none by 3 to 5 weeks, no effect on function, and more side effects.',
} as const satisfies StudyEntry;
