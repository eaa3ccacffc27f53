import type { Source } from '@/lib/domain/source';

export const cmsGoodFaithEstimate = {
  kind: 'official-page',
  name: 'US notice on estimates of cost',
  csl: {
    type: 'webpage',
    title: 'You have the right to receive a “Good Faith Estimate” explaining how much your health care will cost',
    author: [
      { literal: 'US Centers for Medicare and Medicaid Services' },
    ],
    URL: 'https://www.cms.gov/nosurprises/consumers',
  },
  interest: {
    kind: 'none-known',
    why: 'It is a notice of the US government.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read the notice as several US hospitals and clinics show it on their websites. It points to the government’s page, which did not open.',
  },
  passages: {
    estimate: {
      locator: { kind: 'reported', by: 'several US hospitals and clinics, which show the notice' },
      says: 'People who have no insurance, or do not use it, have a right to an estimate in writing of the whole expected cost before the treatment, or when they ask for it.',
    },
    dispute: {
      locator: { kind: 'reported', by: 'several US hospitals and clinics, which show the notice' },
      says: 'A bill that is at least $400 above the estimate can be disputed.',
      figures: [400],
    },
  },
} as const satisfies Source;
