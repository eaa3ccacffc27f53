import type { StudyEntry } from './entry';

export const hanna2018 = {
  name: 'The Hanna report of 2018',
  sources: ['hanna-2018'],
  subject: 'ketamine-in-fibromyalgia',
  design: 'case-report',
  inWords: 'A report on one patient. Nobody was compared with her.',
  participants: 'One woman of 49 with rheumatoid arthritis and fibromyalgia',
  arms: {
    ketamine: { name: 'Ketamine infusions', n: 1 },
  },
  split: 'one-group',
  treatment: '10 ketamine infusions in a row, with rising dose; the doses were not shown',
  followUp: 'Not shown in what we read',
  harms: 'No complications are reported.',
  funding: 'The authors work at the Florida Spine Institute, which gave the treatment.',
  limits: [
    'One person, with two painful illnesses and no comparison.',
    'The clinic that gave the treatment wrote the report.',
    'How long the relief lasted was not in the part that we read.',
  ],
  conclusion: 'Ketamine may be an option for patients like this one.',
} as const satisfies StudyEntry;
