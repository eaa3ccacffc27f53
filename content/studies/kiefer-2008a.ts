import type { StudyEntry } from './entry';

export const kiefer2008a = {
  name: 'Kiefer’s study at anaesthetic dose',
  sources: ['kiefer-2008a'],
  subject: 'ketamine-in-other-pain',
  design: 'open-label',
  inWords: 'Everyone had ketamine at the dose for anaesthesia. Nobody was compared with them.',
  participants: '20 people with complex regional pain syndrome that other treatment had not helped, not fibromyalgia',
  arms: {
    ketamine: { name: 'Ketamine at the dose for anaesthesia', n: 20 },
  },
  split: 'one-group',
  treatment: 'Ketamine at the dose for anaesthesia',
  followUp: 'Not shown in what we read',
  harms: 'Not shown in what we read.',
  funding: 'The department’s own money.',
  limits: [
    'It is about another illness.',
    'There was no comparison group.',
    'An anaesthetic dose needs intensive care.',
    'The copy that we read broke off before the results.',
  ],
  conclusion: 'Not seen.',
} as const satisfies StudyEntry;
