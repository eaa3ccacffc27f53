import type { Source } from '@/lib/domain/source';

export const wood2007b = {
  kind: 'study-report',
  name: 'Wood 2007b',
  csl: {
    type: 'article-journal',
    title: 'Fibromyalgia patients show an abnormal dopamine response to pain',
    author: [
      { family: 'Wood', given: 'P B' },
      { family: 'Schweinhardt', given: 'P' },
      { literal: 'et al.' },
    ],
    issued: '2007',
    'container-title': 'European Journal of Neuroscience',
    volume: '25',
    issue: '12',
    page: '3576-3582',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'not-seen',
    on: '2026-11-22',
    note: 'We found this paper only in reference lists of other papers. We know its title and nothing that we can check of its results.',
  },
  passages: {
    title: {
      locator: { kind: 'reported', by: 'reference lists of other papers' },
      says: 'The title speaks of an unusual dopamine response to pain in fibromyalgia. We have seen neither the abstract nor the results.',
    },
  },
  unconfirmed: 'We have seen this paper in reference lists only, and we have confirmed nothing beyond that. Its full list of authors was not seen.',
} as const satisfies Source;
