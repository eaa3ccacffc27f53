import type { Source } from '@/lib/domain/source';

export const wood2006 = {
  kind: 'review',
  name: 'Wood 2006',
  csl: {
    type: 'article-journal',
    title: 'A reconsideration of the relevance of systemic low-dose ketamine to the pathophysiology of fibromyalgia',
    author: [
      { family: 'Wood', given: 'Patrick B' },
    ],
    issued: '2006-09',
    'container-title': 'The Journal of Pain',
    volume: '7',
    issue: '9',
    page: '611-614',
    DOI: '10.1016/j.jpain.2006.01.457',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract. It is an argument, not an experiment.',
  },
  passages: {
    argument: {
      locator: { kind: 'abstract' },
      says: 'The author argues that what ketamine does in fibromyalgia may come from dopamine in the brain’s emotion system rather than from blocking NMDA receptors.',
    },
  },
} as const satisfies Source;
