import type { Source } from '@/lib/domain/source';

export const jonkman2017 = {
  kind: 'review',
  name: 'Jonkman 2017',
  csl: {
    type: 'article-journal',
    title: 'Ketamine for pain',
    author: [
      { family: 'Jonkman', given: 'Kelly' },
      { family: 'Dahan', given: 'Albert' },
      { family: 'van de Donk', given: 'Tine' },
      { family: 'Aarts', given: 'Leon' },
      { family: 'Niesters', given: 'Marieke' },
      { family: 'van Velzen', given: 'Monique' },
    ],
    issued: '2017-09',
    'container-title': 'F1000Research',
    volume: '6',
    DOI: '10.12688/f1000research.11372.1',
    PMID: '28979762',
    PMCID: 'PMC5609085',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract.',
  },
  passages: {
    scope: {
      locator: { kind: 'abstract' },
      says: 'A review of reviews: 29 articles on ketamine for short-lived and long-lasting pain.',
      figures: [29],
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'Ketamine does best for pain after surgery. For most other uses, long-lasting pain that is not from cancer included, its effect is limited and side effects are more common.',
    },
  },
} as const satisfies Source;
