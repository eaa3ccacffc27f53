import type { StudyEntry } from './entry';

export const patil2012 = {
  name: 'The Patil clinic records',
  sources: ['patil-2012'],
  subject: 'ketamine-in-other-pain',
  design: 'open-label',
  inWords: 'A look back through one university clinic’s records of 2004 to 2009. Nobody was compared with the people who had ketamine.',
  participants: '49 people with pain that is hard to treat: 18 with complex regional pain syndrome, 8 with headache, 7 with back pain, 16 with other pain',
  arms: {
    everyone: { name: 'Everyone', n: 49 },
    crps: { name: 'Complex regional pain syndrome', n: 18 },
    other: { name: 'All other pain', n: null },
  },
  treatment: 'Ketamine through a drip, after midazolam and ondansetron; the dose was not seen',
  followUp: 'From the records; how long relief lasted was known for 29 people',
  harms: 'Recorded, but cut off in the abstract that we read.',
  funding: 'Not shown in what we read.',
  limits: [
    'There was no comparison group.',
    'Everyone had a sedative first.',
    'How long relief lasted was known for 29 of 49 people.',
    'Records of this kind cannot tell ketamine apart from natural ups and downs or from hope.',
    'Fibromyalgia is not named in the abstract.',
  ],
  conclusion: 'Positive; the end of the abstract was cut off.',
} as const satisfies StudyEntry;
