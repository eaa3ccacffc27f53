import type { StudyEntry } from './entry';

export const walitt2015 = {
  name: 'The US household survey, first paper',
  sources: ['walitt-2015'],
  subject: 'fibromyalgia',
  design: 'survey',
  inWords: 'A US household survey, with answers held against criteria for fibromyalgia.',
  participants: '8,446 people, who stand for 225.7 million US adults',
  arms: {
    adults: { name: 'People in the survey', n: 8446 },
    'met-criteria': { name: 'People in the survey who met the criteria', n: null },
  },
  followUp: 'Does not apply: one survey, in 2012',
  harms: 'Does not apply: no medicine was given.',
  funding: 'The authors worked for the US government; no outside funding.',
  limits: [
    'We read the abstract only.',
    'Criteria met in a survey are not a diagnosis by a doctor.',
  ],
  conclusion: 'Most people who meet the criteria have severe symptoms but no diagnosis of fibromyalgia.',
} as const satisfies StudyEntry;
