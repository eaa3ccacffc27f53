import type { Source } from '@/lib/domain/source';

export const nct05643794 = {
  kind: 'study-report',
  name: 'Trial NCT05643794',
  csl: {
    type: 'report',
    title: 'A proof-of-concept study to evaluate the efficacy and safety of rozanolixizumab to treat adult study participants with severe fibromyalgia syndrome',
    author: [
      { literal: 'UCB Biopharma SRL' },
    ],
    issued: '2022-12-09',
    'container-title': 'ClinicalTrials.gov registration NCT05643794',
    URL: 'https://clinicaltrials.gov/study/NCT05643794',
  },
  interest: {
    kind: 'maker-funded',
    why: 'The maker of the medicine runs the trial.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read copies of the registry entry and a plain summary by the UK body that approves research. Two short searches found no result.',
  },
  passages: {
    trial: {
      locator: { kind: 'reported', by: 'copies of the trial registry' },
      says: '63 people with severe fibromyalgia took part. By lot and without knowing it, they got rozanolixizumab or placebo. One copy lists the trial as completed. No result was shown.',
      figures: [63],
    },
    aim: {
      locator: { kind: 'reported', by: 'a summary by the UK body that approves research' },
      says: 'The medicine lowers antibodies (IgG). The trial asks whether that eases severe fibromyalgia. It builds on the work in the UK and Sweden on such antibodies.',
    },
  },
} as const satisfies Source;
