import type { StudyEntry } from './entry';

export const chan2022 = {
  name: 'The Chan review of bladder harm',
  sources: ['chan-2022'],
  subject: 'ketamine-elsewhere',
  design: 'systematic-review',
  inWords: 'A search for every study of bladder and urinary harm from ketamine, with the results added up.',
  participants: '4,921 people in 45 articles, mostly recreational users with disease of the bladder or urinary tract',
  arms: {
    users: { name: 'Ketamine users, mostly recreational and with urinary disease', n: null },
  },
  followUp: 'As in each article',
  harms: 'Passing water often, sudden urges, and pain above the pubic bone are told of most often.',
  funding: 'Not shown in what we read.',
  limits: [
    'It is about misuse, not about drips under medical care.',
    'Most people in it already had urinary disease, so it cannot tell how often ketamine causes it.',
  ],
  conclusion: 'It shows which symptoms bladder disease from ketamine brings.',
} as const satisfies StudyEntry;
