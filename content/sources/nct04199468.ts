import type { Source } from '@/lib/domain/source';

export const nct04199468 = {
  kind: 'study-report',
  name: 'Trial NCT04199468',
  csl: {
    type: 'report',
    title: 'THC and ketamine effects in humans: relation to neural oscillations and psychosis',
    author: [
      { literal: 'Yale University' },
    ],
    'container-title': 'ClinicalTrials.gov registration NCT04199468',
    URL: 'https://clinicaltrials.gov/study/NCT04199468',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read copies of the registry entry.',
  },
  passages: {
    plan: {
      locator: { kind: 'reported', by: 'copies of the trial registry' },
      says: 'Healthy adults of 18 to 45 years have THC (the active substance of cannabis) or placebo through a drip, and then ketamine (0.2 mg/kg) or placebo.',
      figures: [18, 45, 0.2],
    },
    state: {
      locator: { kind: 'reported', by: 'copies of the trial registry, last changed in March 2024' },
      says: 'The trial is listed as completed with 22 people, without a result.',
      figures: [22, 2024],
    },
  },
} as const satisfies Source;
