import type { StudyEntry } from './entry';

export const colinaVargas2023 = {
  name: 'The Chilean hospital records',
  sources: ['colina-vargas-2023'],
  subject: 'ketamine-in-other-pain',
  design: 'open-label',
  inWords: 'A look back through one hospital’s records of one year: liver tests before and after a long ketamine infusion.',
  participants: '101 hospital patients with short-lived or long-lasting pain',
  arms: {
    everyone: { name: 'People with a long ketamine infusion', n: 101 },
  },
  split: 'one-group',
  treatment: 'Ketamine through a drip for 72 to 168 hours',
  followUp: 'Before and after the infusion',
  harms: '6 of 101 people had some psychiatric symptoms, and 4 of 101 had nausea or vomiting.',
  funding: 'Not shown in what we read.',
  limits: [
    'There was no comparison group.',
    'It was one long infusion, not repeated ones.',
  ],
  conclusion: 'Liver tests did not change in a way that matters.',
} as const satisfies StudyEntry;
