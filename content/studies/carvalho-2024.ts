import type { StudyEntry } from './entry';

export const carvalho2024 = {
  name: 'The Carvalho review',
  sources: ['carvalho-2024'],
  subject: 'ketamine-in-fibromyalgia',
  design: 'systematic-review',
  inWords: 'A search for every study of ketamine in fibromyalgia, registered beforehand.',
  participants: '115 people with fibromyalgia in 6 articles; 88% to 100% were women',
  arms: {
    everyone: { name: 'All the people in the articles', n: 115 },
  },
  treatment: 'Ketamine 0.1, 0.3 or 0.5 mg/kg through a drip; in one study an injection under the skin',
  followUp: 'As in each study; one followed people for 8 weeks',
  harms: 'Common; they came during the infusion and went within minutes after it.',
  funding: 'Not shown in what we read.',
  limits: [
    'The studies are few and small.',
    'What it says of benefit rests on short studies.',
    'It searched up to 2021.',
  ],
  conclusion: 'The authors call ketamine effective and safe in the short term, and want long-term studies.',
} as const satisfies StudyEntry;
