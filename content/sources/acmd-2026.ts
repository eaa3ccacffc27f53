import type { Source } from '@/lib/domain/source';

export const acmd2026 = {
  kind: 'official-page',
  name: 'UK drug advisers’ letter 2026',
  csl: {
    type: 'report',
    title: 'Cover letter from ACMD report on ketamine, an updated review of use and harms (accessible)',
    author: [
      { literal: 'Advisory Council on the Misuse of Drugs' },
    ],
    issued: '2026-01-28',
    'container-title': 'GOV.UK',
    URL: 'https://www.gov.uk/government/publications/ketamine-an-updated-review-of-use-and-harms/cover-letter-from-acmd-report-on-ketamine-an-updated-review-of-use-and-harms-accessible',
  },
  interest: {
    kind: 'none-known',
    why: 'It is a letter of a council that advises the UK government.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read the first part of the letter in a stored copy, which was cut off in its first recommendation. What that advises on the class, we read in a news site’s copy of the council’s announcement.',
  },
  passages: {
    class: {
      locator: { kind: 'opening', paragraph: 1 },
      says: 'Ketamine was moved to Class B in the UK in 2014.',
      figures: [2014],
    },
    advice: {
      locator: { kind: 'reported', by: 'a news site’s copy of the council’s announcement' },
      says: 'In January 2026, after a review that the government had asked for, the council advised that ketamine should stay in Class B.',
      figures: [2026],
    },
  },
} as const satisfies Source;
