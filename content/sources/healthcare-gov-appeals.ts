import type { Source } from '@/lib/domain/source';

export const healthcareGovAppeals = {
  kind: 'official-page',
  name: 'HealthCare.gov on appeals',
  csl: {
    type: 'webpage',
    title: 'Appealing a health plan decision: internal appeals',
    author: [
      { literal: 'HealthCare.gov' },
    ],
    URL: 'https://www.healthcare.gov/appeal-insurance-company-decision/internal-appeals/',
  },
  interest: {
    kind: 'none-known',
    why: 'It is a website of the US government.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read the page in a stored copy, and the site’s short entry on the word appeal.',
  },
  passages: {
    steps: {
      locator: { kind: 'section', heading: 'Internal appeals' },
      says: 'When a plan refuses a claim, it must say so in writing and say why. You then have 180 days (6 months) from that notice to ask the plan to look again.',
      figures: [180, 6],
    },
    beforehand: {
      locator: { kind: 'section', heading: 'Internal appeals' },
      says: 'When the plan’s consent is asked for beforehand, it must give a refusal in writing within 15 days.',
      figures: [15],
    },
    external: {
      locator: { kind: 'section', heading: 'Internal appeals' },
      says: 'If the plan refuses again, you can ask for a review from outside the plan.',
    },
  },
} as const satisfies Source;
