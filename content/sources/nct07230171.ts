import type { Source } from '@/lib/domain/source';

export const nct07230171 = {
  kind: 'study-report',
  name: 'Trial NCT07230171',
  csl: {
    type: 'report',
    title: 'The efficacy and safety of short term S-ketamine infusion as an adjunctive therapy in patients with fibromyalgia',
    author: [
      { literal: 'Registry entry (China)' },
    ],
    issued: '2025',
    'container-title': 'ClinicalTrials.gov registration NCT07230171',
    URL: 'https://clinicaltrials.gov/study/NCT07230171',
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
    state: {
      locator: { kind: 'reported', by: 'copies of the trial registry' },
      says: 'A trial in China that plans 92 people with fibromyalgia. It began on 15 September 2025 and was recruiting; there is no result.',
      figures: [92, 15, 2025],
    },
  },
} as const satisfies Source;
