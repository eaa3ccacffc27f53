import type { StudyEntry } from './entry';

export const cotter2021 = {
  name: 'The Cotter case series',
  sources: ['cotter-2021'],
  subject: 'ketamine-elsewhere',
  design: 'case-series',
  inWords: 'A look back at safety reports to the US Food and Drug Administration and at published cases.',
  participants: '14 people with liver or bile-duct problems after repeated or continuous ketamine under medical care',
  arms: {
    reported: { name: 'People in the reports', n: 14 },
  },
  treatment: 'Repeated or continuous ketamine under medical care, mostly for complex regional pain syndrome or other long-lasting pain',
  followUp: 'Not shown in what we read; reports up to July 2018',
  harms: 'Raised liver enzymes in all 14; in 3 cases also damage to bile ducts or the liver.',
  funding: 'Not shown in what we read.',
  limits: [
    'Safety reports come in by choice, so cases may be missing.',
    'Nobody counted how many people had ketamine, so it cannot tell how often this happens.',
    'We did not see the end of the abstract.',
  ],
  conclusion: 'It describes liver and bile-duct harm linked with repeated medical use; the full conclusion was not seen.',
} as const satisfies StudyEntry;
