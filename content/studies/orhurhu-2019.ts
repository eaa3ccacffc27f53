import type { StudyEntry } from './entry';

export const orhurhu2019 = {
  name: 'The Orhurhu review',
  sources: ['orhurhu-2019'],
  subject: 'ketamine-in-other-pain',
  design: 'systematic-review',
  inWords: 'A search for placebo-controlled trials that measured pain 48 hours or later after ketamine through a drip, with the results added up.',
  participants: '211 people in 7 trials of several kinds of long-lasting pain',
  arms: {
    ketamine: { name: 'Ketamine through a drip', n: null },
    placebo: { name: 'Placebo through a drip', n: null },
    trials: { name: 'The trials themselves', n: null },
  },
  followUp: 'Up to 2 weeks',
  harms: 'More nausea and more psychedelic-type effects with ketamine than with placebo.',
  funding: 'Centers for Rehabilitation Sciences Research, US Department of Defense.',
  limits: [
    'It holds few trials, and they are small.',
    '6 of its 7 trials were at high risk of bias.',
    'Whether any of them was about fibromyalgia is not in what we read.',
  ],
  conclusion: 'A small benefit for up to two weeks.',
} as const satisfies StudyEntry;
