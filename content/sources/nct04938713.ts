import type { Source } from '@/lib/domain/source';

export const nct04938713 = {
  kind: 'study-report',
  name: 'Trial NCT04938713',
  csl: {
    type: 'report',
    title: 'Comparison of ketamine and esketamine in patients suffering from fibromyalgia syndrome',
    author: [
      { literal: 'Centre Hospitalier Universitaire de Charleroi' },
      { family: 'Constant', given: 'B' },
      { family: 'Dehavay', given: 'R' },
    ],
    issued: '2021',
    'container-title': 'ClinicalTrials.gov registration NCT04938713',
    URL: 'https://clinicaltrials.gov/study/NCT04938713',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read copies of the registry entry, not the registry itself.',
  },
  passages: {
    plan: {
      locator: { kind: 'reported', by: 'copies of the trial registry' },
      says: 'A Belgian hospital planned a trial with 50 adults, aged 18 to 75, who were already treated with infusions. Each was to have two infusions of ketamine and two of S-ketamine in an order set by chance, without being told which. There is no placebo.',
      figures: [50, 18, 75, 2],
    },
    state: {
      locator: { kind: 'reported', by: 'copies of the trial registry' },
      says: 'The end was planned for September 2022. In copies read in November 2026 the state is given as unknown, and we found no result.',
      figures: [2022, 2026],
    },
  },
} as const satisfies Source;
