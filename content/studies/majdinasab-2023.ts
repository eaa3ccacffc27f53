import type { StudyEntry } from './entry';

export const majdinasab2023 = {
  name: 'The Majdinasab milk study',
  sources: ['majdinasab-2023'],
  subject: 'ketamine-elsewhere',
  design: 'open-label',
  inWords: 'Milk of breastfeeding women was tested after ketamine infusions. Nobody was compared with them.',
  participants: '4 breastfeeding women',
  arms: {
    women: { name: 'Breastfeeding women who had ketamine', n: 4 },
  },
  split: 'one-group',
  treatment: 'Ketamine infusions of 49 to 378 mg',
  followUp: 'Not seen',
  harms: 'No unwanted effects were reported in the 4 babies.',
  funding: 'Not shown in what we read.',
  limits: [
    'Only 4 women took part.',
    'The babies were not examined.',
  ],
  conclusion: 'Very little ketamine passes into milk.',
} as const satisfies StudyEntry;
