import type { StudyEntry } from './entry';

export const winstock2012 = {
  name: 'The Winstock survey',
  sources: ['winstock-2012'],
  subject: 'ketamine-elsewhere',
  design: 'survey',
  inWords: 'An online questionnaire in 2009 and 2010 for readers of a dance-music magazine, who chose by themselves to answer.',
  participants: '3,806 people, 1,285 of them recent users of ketamine for recreation',
  arms: {
    recent: { name: 'Recent ketamine users', n: 1285 },
    symptoms: { name: 'Users with symptoms', n: 251 },
  },
  followUp: 'None: people were asked once',
  harms: 'Urinary symptoms in 340 of 1,285 recent users; 17% of users were dependent.',
  funding: 'Not shown in what we read.',
  limits: [
    'People who have symptoms may be more ready to answer.',
    'It is about recreational use, not about drips under medical care.',
  ],
  conclusion: 'Urinary trouble is common in people who use ketamine for recreation, and goes up with how much and how often they use it.',
} as const satisfies StudyEntry;
