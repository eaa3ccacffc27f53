import type { Source } from '@/lib/domain/source';

export const morgan2006 = {
  kind: 'review',
  name: 'Morgan 2006',
  csl: {
    type: 'article-journal',
    title: 'Acute and chronic effects of ketamine upon human memory: a review',
    author: [
      { family: 'Morgan', given: 'C J' },
      { family: 'Curran', given: 'H V' },
    ],
    issued: '2006',
    'container-title': 'Psychopharmacology',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read a copy of the abstract on another site, not the paper in the journal.',
  },
  passages: {
    'one-dose': {
      locator: { kind: 'abstract' },
      says: 'The review looks at healthy volunteers and at people who use ketamine for recreation. One dose weakens working memory, and the storing of new memories, for a while.',
    },
    'long-term': {
      locator: { kind: 'abstract' },
      says: 'In people who use ketamine for recreation over a long time, memory for events may be impaired. It might not fully come back after they stop.',
    },
  },
  unconfirmed: 'We did not see the DOI, volume or pages of this paper. You can find it by its title.',
} as const satisfies Source;
