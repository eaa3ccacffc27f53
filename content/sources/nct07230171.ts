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
    who: {
      locator: { kind: 'reported', by: 'copies of the trial registry' },
      says: 'It takes people with pain of at least 4 of 10 who have never had pregabalin or venlafaxine, and never ketamine through a drip for long-lasting pain. S-ketamine comes on top of other treatment.',
      figures: [4, 10],
    },
    'kept-out': {
      locator: { kind: 'reported', by: 'copies of the trial registry' },
      says: 'It keeps out people with psychosis, bipolar or personality disorder, sleep apnoea or a raised score for it, severe heart disease, blood pressure that resists treatment, uncontrolled diabetes, narrow-angle glaucoma, an overactive thyroid, cancer, or misuse of drugs or alcohol, and people who are pregnant or breastfeeding.',
    },
    reason: {
      locator: { kind: 'reported', by: 'copies of the trial registry' },
      says: 'The entry says that earlier studies with low doses did not show a long-term benefit, and that its own dose is higher. The dose was not shown.',
    },
    'read-2026': {
      locator: { kind: 'reported', by: 'copies of the trial registry' },
      says: 'In copies read in November 2026 it was still listed as recruiting.',
      figures: [2026],
    },
  },
} as const satisfies Source;
