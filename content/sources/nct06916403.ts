import type { Source } from '@/lib/domain/source';

export const nct06916403 = {
  kind: 'study-report',
  name: 'Trial NCT06916403',
  csl: {
    type: 'report',
    title: 'Safety and efficacy of ketamine intravenous infusions in the treatment of fibromyalgia',
    author: [
      { literal: 'Wilderman Medical Clinic' },
    ],
    issued: '2025',
    'container-title': 'ClinicalTrials.gov registration NCT06916403',
    URL: 'https://clinicaltrials.gov/study/NCT06916403',
  },
  interest: {
    kind: 'author-treats-with-it',
    why: 'The clinic that runs it gives the treatment.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read copies of the registry entry, not the registry itself.',
  },
  passages: {
    plan: {
      locator: { kind: 'reported', by: 'copies of the trial registry' },
      says: 'A clinic in Ontario, Canada, that gives the treatment runs this study of 50 people with fibromyalgia who already have ketamine infusions. It looks at records of people with at least 4 infusions, and gives one more infusion to people who had at least 3. Nobody is compared with them. The dose is 1.5 to 2 mg/kg over 3 to 4 hours.',
      figures: [50, 4, 1, 3, 1.5, 2],
    },
    state: {
      locator: { kind: 'reported', by: 'copies of the trial registry' },
      says: 'It began on 30 November 2020 and was to end on 30 December 2025. The record of April 2025 says that it is active and takes no more people. We found no result in copies dated up to December 2025, read in November 2026.',
      figures: [30, 2020, 2025, 2026],
    },
    'dose-70-kg': {
      locator: { kind: 'reported', by: 'copies of the trial registry' },
      says: 'The dose is 1.5 to 2 mg/kg over 3 to 4 hours. By our own sum that is 105 to 140 mg for a person of 70 kg.',
      figures: [1.5, 2, 3, 4, 105, 140, 70],
    },
  },
} as const satisfies Source;
