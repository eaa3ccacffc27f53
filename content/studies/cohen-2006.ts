import type { StudyEntry } from './entry';

export const cohen2006 = {
  name: 'Cohen’s ketamine test',
  sources: ['cohen-2006', 'pastrak-2021'],
  subject: 'ketamine-in-fibromyalgia',
  design: 'open-label',
  inWords: 'People had a short test with ketamine, and then a related drug by mouth. Nobody had a placebo.',
  participants: '34 people with fibromyalgia, one after the other',
  arms: {
    ketamine: { name: 'Ketamine, as a test', n: 34 },
    dextromethorphan: { name: 'Dextromethorphan by mouth', n: 34 },
  },
  split: 'in-turn',
  treatment: 'Ketamine 0.1 mg/kg through a drip, over 7 minutes as a later review tells it; then dextromethorphan by mouth',
  followUp: 'A visit after 4 to 6 weeks on dextromethorphan',
  harms: 'A later review lists dizziness, confusion, feeling elated and nausea for about 30 minutes after ketamine.',
  funding: 'Not shown in what we read.',
  limits: [
    'Nobody had a placebo.',
    'It was a test dose, not a treatment.',
    'Only 34 people took part.',
  ],
  conclusion: 'The test may help to tell who responds to a drug of this kind by mouth.',
} as const satisfies StudyEntry;
