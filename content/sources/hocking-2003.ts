import type { Source } from '@/lib/domain/source';

export const hocking2003 = {
  kind: 'review',
  name: 'Hocking 2003',
  csl: {
    type: 'article-journal',
    title: 'Ketamine in chronic pain management: an evidence-based review',
    author: [
      { family: 'Hocking', given: 'Graham' },
      { family: 'Cousins', given: 'Michael J' },
    ],
    issued: '2003',
    'container-title': 'Anesthesia & Analgesia',
    volume: '97',
    issue: '6',
    page: '1730-1739',
    DOI: '10.1213/01.ANE.0000086618.28845.9B',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract, part of it in a stored copy. The grade for fibromyalgia was not visible on a second reading.',
  },
  passages: {
    targets: {
      locator: { kind: 'abstract' },
      says: 'Ketamine blocks NMDA receptors. It also acts on other glutamate receptors, on sodium and potassium channels, and on the uptake of serotonin and dopamine.',
    },
    fibromyalgia: {
      locator: { kind: 'abstract' },
      says: 'For fibromyalgia the review found level II evidence, that is at least one controlled trial, of less pain, less tenderness and better endurance.',
    },
    search: {
      locator: { kind: 'abstract' },
      says: 'The review graded what was published from 1966 to August 2002 on ketamine in many kinds of long-lasting pain, however it was given.',
      figures: [1966, 2002],
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'The authors found little formal research, and doubtful long-term effects in several conditions.',
    },
  },
} as const satisfies Source;
