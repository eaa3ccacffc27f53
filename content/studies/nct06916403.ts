import type { StudyEntry } from './entry';

export const nct06916403 = {
  name: 'The study of an Ontario clinic',
  sources: ['nct06916403'],
  subject: 'ketamine-in-fibromyalgia',
  design: 'protocol',
  inWords: 'A clinic that gives the treatment looks at its own records and at one more infusion. There is no comparison group.',
  participants: '50 people with fibromyalgia who already have infusions',
  arms: {
    ketamine: { name: 'People who already have ketamine infusions', n: 50 },
  },
  treatment: 'Ketamine 1.5 to 2 mg/kg through a drip over 3 to 4 hours a session',
  followUp: 'Not shown in what we read',
  harms: 'No result was found.',
  funding: 'Not shown in what we read.',
  limits: [
    'Nobody is compared with them.',
    'Only people who had already had several infusions are counted, so people who stopped early may be missing.',
    'There is no result.',
  ],
  conclusion: 'None yet.',
} as const satisfies StudyEntry;
