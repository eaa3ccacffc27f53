import type { StudyEntry } from './entry';

export const cda2023 = {
  name: 'The Canadian rapid review of 2023',
  sources: ['cda-2023'],
  subject: 'ketamine-in-other-pain',
  design: 'systematic-review',
  inWords: 'A rapid review of what came out from 2020 to November 2023 on ketamine for long-lasting pain.',
  participants: 'People with long-lasting pain that is not from cancer, fibromyalgia included, in 3 systematic reviews and 1 randomised trial',
  arms: {
    everyone: { name: 'All the people in the reviews and the trial', n: null },
  },
  followUp: 'As in each study',
  harms: 'The agency’s report of 2020 found more nausea, vomiting and psychedelic-type effects.',
  funding: 'Not shown in what we read.',
  limits: [
    'We read its key messages only, and they were cut off.',
    'It is a rapid review of few documents.',
    'How many people with fibromyalgia it covers is not in what we read.',
  ],
  conclusion: 'Ketamine was linked with relief in the short term.',
} as const satisfies StudyEntry;
