import type { StudyEntry } from './entry';

export const ketamineCognition2021 = {
  name: 'The review of thinking and memory',
  sources: ['ketamine-cognition-2021'],
  subject: 'ketamine-elsewhere',
  design: 'systematic-review',
  inWords: 'A search up to July 2020 for studies that tested thinking and memory after ketamine for depression.',
  participants: 'People with depression in 17 studies; how many was not seen',
  arms: {
    ketamine: { name: 'Ketamine through a drip, once or several times', n: null },
  },
  followUp: 'Up to 2 weeks after treatment',
  harms: 'No harm to thinking or memory up to 2 weeks after treatment; later effects cannot be told.',
  funding: 'Not shown in what we read.',
  limits: [
    'It is about depression, not about pain.',
    'There are too few data on lasting effects.',
  ],
  conclusion: 'Whether anything lasts cannot be told yet; the authors want larger trials.',
} as const satisfies StudyEntry;
