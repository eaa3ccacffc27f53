import type { Source } from '@/lib/domain/source';

export const insulaNull2022 = {
  kind: 'study-report',
  name: 'Insula scan study 2022',
  csl: {
    type: 'article',
    title: 'Insular glutamate and GABA in fibromyalgia',
    issued: '2022',
    'container-title': 'medRxiv',
    DOI: '10.1101/2022.09.15.22279963',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract of the preprint. A preprint has not been reviewed by other researchers.',
  },
  passages: {
    'no-difference': {
      locator: { kind: 'abstract' },
      says: 'In the insula, a part of the brain that takes part in pain, neither glutamate nor GABA differed between 44 women with fibromyalgia, 40 healthy people and 19 people with rheumatoid arthritis, and neither went with how bad symptoms were.',
      figures: [44, 40, 19],
    },
  },
  unconfirmed: 'The title is our description; the copy we read shows neither its exact title nor its authors.',
} as const satisfies Source;
