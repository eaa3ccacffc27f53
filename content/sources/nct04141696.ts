import type { Source } from '@/lib/domain/source';

export const nct04141696 = {
  kind: 'study-report',
  name: 'Trial NCT04141696',
  csl: {
    type: 'report',
    title: 'A proof-of-concept trial on the effect of ketamine on fatigue',
    author: [
      { literal: 'National Institute of Nursing Research, NIH' },
    ],
    issued: '2025',
    'container-title': 'ClinicalTrials.gov registration NCT04141696',
    URL: 'https://clinicaltrials.gov/study/NCT04141696',
  },
  interest: {
    kind: 'none-known',
    why: 'It is a trial of a US government institute.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read copies of the registry entry. They do not name the arms beside the figures; we matched them by their order.',
  },
  passages: {
    plan: {
      locator: { kind: 'reported', by: 'copies of the trial registry' },
      says: 'A trial of the US National Institute of Nursing Research. Each person was to have one 40-minute infusion of ketamine and one of midazolam, in an order set by chance. It was planned for people after cancer and people with long-lasting illness; chronic fatigue syndrome was among them. 8 people joined; how many had chronic fatigue syndrome is not shown.',
      figures: [40, 1, 8],
    },
    fatigue: {
      locator: { kind: 'reported', by: 'copies of the trial registry' },
      says: 'Main result, 8 people: the score for tiredness changed by -21.0% with ketamine and by -12.6% with midazolam. On day 7 it had changed by -32.7% and by -19.6%. No test of chance is shown.',
      figures: [8, 21.0, 12.6, 7, 32.7, 19.6],
    },
    harms: {
      locator: { kind: 'reported', by: 'copies of the trial registry' },
      says: 'No serious unwanted event is listed among the 8 people.',
      figures: [8],
    },
  },
} as const satisfies Source;
