import type { StudyEntry } from './entry';

export const kiefer2008b = {
  name: 'Kiefer’s study at lower dose',
  sources: ['kiefer-2008b'],
  subject: 'ketamine-in-other-pain',
  design: 'open-label',
  inWords: 'Everyone had S-ketamine. Nobody was compared with them. It was stopped early.',
  participants: '4 people with long-standing complex regional pain syndrome, not fibromyalgia',
  arms: {
    ketamine: { name: 'S-ketamine', n: 4 },
  },
  split: 'one-group',
  treatment: 'S-ketamine through a drip for 10 days, from 50 up to 500 mg a day',
  followUp: 'Not shown in what we read',
  harms: 'Not shown in what we read.',
  funding: 'Not shown in what we read.',
  limits: [
    'Only 4 people took part.',
    'It is about another illness.',
    'There was no comparison group.',
  ],
  conclusion: 'No pain relief, so the study was stopped.',
} as const satisfies StudyEntry;
