import type { StudyEntry } from './entry';

export const ferraro2025 = {
  name: 'The Cochrane review of 2025',
  sources: ['ferraro-2025'],
  subject: 'ketamine-in-other-pain',
  design: 'systematic-review',
  inWords: 'A search for every randomised trial of ketamine and similar drugs for long-lasting pain, with the results added up.',
  participants: '2,309 adults in 67 trials of many kinds of long-lasting pain',
  arms: {
    ketamine: { name: 'Ketamine through a drip', n: null },
    placebo: { name: 'Placebo', n: null },
  },
  followUp: 'As in each trial',
  harms: 'More unwanted effects with ketamine through a drip than with placebo.',
  funding: 'Not shown in what we read.',
  limits: [
    'We know it from summaries only.',
    'How many of its trials were about fibromyalgia was not seen.',
    'The trials are small and their certainty is low or very low.',
  ],
  conclusion: 'The evidence does not show whether ketamine helps chronic pain. That is uncertainty, not proof that it fails.',
} as const satisfies StudyEntry;
