import type { Source } from '@/lib/domain/source';

export const gupta2023 = {
  kind: 'study-report',
  name: 'Gupta 2023',
  csl: {
    type: 'article-journal',
    title: 'Maintenance IV ketamine therapy in the fibromyalgia patient: a case report',
    author: [
      { family: 'Gupta', given: 'Ruchir' },
      { family: 'Bhar', given: 'Supurna' },
    ],
    issued: '2023-11',
    'container-title': 'Health Psychology Research',
    volume: '11',
    issue: '1',
    DOI: '10.52965/001c.89640',
  },
  interest: {
    kind: 'author-treats-with-it',
    why: 'The authors work at a headache and spine clinic.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
  },
  passages: {
    case: {
      locator: { kind: 'abstract' },
      says: 'One woman with fibromyalgia had 9 infusions and reported more than 50% less pain. She went on with two infusions a month, one day apart.',
      figures: [9, 50],
    },
  },
} as const satisfies Source;
