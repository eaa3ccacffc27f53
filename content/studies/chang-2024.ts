import type { StudyEntry } from './entry';

export const chang2024 = {
  name: 'The Chang case report',
  sources: ['chang-2024'],
  subject: 'ketamine-elsewhere',
  design: 'case-report',
  inWords: 'A report on one patient. Nobody was compared with her.',
  participants: 'A woman of 28 with depression',
  arms: {
    patient: { name: 'Ketamine at a treatment dose for depression', n: 1 },
  },
  split: 'one-group',
  treatment: 'Ketamine at a treatment dose for depression; the dose was not shown in what we read',
  followUp: 'Not shown in what we read',
  harms: 'An inflamed bladder, which the authors put down to ketamine.',
  funding: 'Not shown in what we read.',
  limits: [
    'It is one person.',
    'She took other medicines too.',
    'A single case cannot tell how often something happens.',
  ],
  conclusion: 'The authors knew of no earlier report of bladder harm at a dose used to treat depression.',
} as const satisfies StudyEntry;
