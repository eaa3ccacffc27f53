import type { Source } from '@/lib/domain/source';

export const nfaPrevalence = {
  kind: 'patient-organisation-page',
  name: 'Patient-group estimate',
  csl: {
    type: 'webpage',
    title: 'National Fibromyalgia Association prevalence statement (as quoted by others)',
    author: [
      { literal: 'National Fibromyalgia Association' },
    ],
    'container-title': 'quoted on web pages of others',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We have not seen the association’s own statement, only web pages that quote it. No method is shown.',
  },
  passages: {
    us: {
      locator: { kind: 'reported', by: 'web pages that quote the association' },
      says: 'As many as 10 million people in the US. How the number was found is not shown.',
      figures: [10],
    },
    world: {
      locator: { kind: 'reported', by: 'web pages that quote the association' },
      says: '3 to 6% of the world’s people have it. The words are not about how many were diagnosed.',
      figures: [3, 6],
    },
    women: {
      locator: { kind: 'reported', by: 'clinic pages that quote the association' },
      says: '75 to 90% of people with fibromyalgia are women.',
      figures: [75, 90],
    },
  },
  unconfirmed: 'The title is our description. We do not know the date of the statement or where it first stood.',
} as const satisfies Source;
