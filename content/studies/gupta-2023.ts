import type { StudyEntry } from './entry';

export const gupta2023 = {
  name: 'The Gupta report of 2023',
  sources: ['gupta-2023'],
  subject: 'ketamine-in-fibromyalgia',
  design: 'case-report',
  inWords: 'A report on one patient. Nobody was compared with her.',
  participants: 'One woman of 60 with fibromyalgia',
  arms: {
    ketamine: { name: 'Ketamine infusions', n: 1 },
  },
  split: 'one-group',
  treatment: '9 ketamine infusions, from 50 mg up to 200 and 240 mg each; then two a month, one day apart, each over two hours',
  followUp: 'Not shown in what we read; the infusions went on each month',
  harms: 'Not shown in what we read.',
  funding: 'The authors work at a headache and spine clinic.',
  limits: [
    'One person, and no comparison.',
    'She went on having infusions, so we cannot tell how long relief lasts without them.',
    'The authors work at a clinic for headache and spine.',
  ],
  conclusion: 'The authors call ketamine through a drip effective, and think that larger doses and more infusions may be needed. One patient cannot show that.',
} as const satisfies StudyEntry;
