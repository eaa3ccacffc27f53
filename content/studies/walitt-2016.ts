import type { StudyEntry } from './entry';

export const walitt2016 = {
  name: 'The US household survey, second paper',
  sources: ['walitt-2016'],
  subject: 'fibromyalgia',
  design: 'survey',
  inWords: 'The same US household survey, with a look at people who reported a diagnosis by a doctor.',
  participants: 'US adults in the survey of 2012; how many reported the diagnosis was not seen',
  arms: {
    reported: { name: 'People who reported a doctor’s diagnosis of fibromyalgia', n: null },
  },
  followUp: 'Does not apply: one survey, in 2012',
  harms: 'Does not apply: no medicine was given.',
  funding: 'Not shown in what we read.',
  limits: [
    'How many people the share rests on was not seen.',
    'It comes from the same survey as the first paper.',
  ],
  conclusion: 'Most people who report the diagnosis do not meet the survey criteria; diagnosis and criteria often disagree in both directions.',
} as const satisfies StudyEntry;
