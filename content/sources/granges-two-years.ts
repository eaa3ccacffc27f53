import type { Source } from '@/lib/domain/source';

export const grangesTwoYears = {
  kind: 'study-report',
  name: 'Granges',
  csl: {
    type: 'article-journal',
    title: 'Fibromyalgia syndrome: assessment of the severity of the condition 2 years after diagnosis',
    author: [
      { family: 'Granges', given: 'G' },
      { family: 'Zilko', given: 'P' },
      { family: 'Littlejohn', given: 'G O' },
    ],
    PMID: '8006897',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract in two stored copies: of PubMed, and of a health website that names the authors.',
  },
  passages: {
    people: {
      locator: { kind: 'abstract' },
      says: '44 people with fibromyalgia, seen by rheumatologists in the community, had a simple plan of care with as little treatment as possible. They were looked at again 2 years after the diagnosis.',
      figures: [44, 2],
    },
    outcome: {
      locator: { kind: 'abstract' },
      says: '47% no longer met the criteria. In 24.2% of the people who were assessed, it had gone into remission.',
      figures: [47, 24.2],
    },
    exercise: {
      locator: { kind: 'abstract' },
      says: 'People who exercised regularly tended to have milder fibromyalgia. That is a link, not proof of a cause.',
    },
  },
  unconfirmed: 'The journal and the year were not shown in what we read. How many of the 44 people were assessed is not shown either.',
} as const satisfies Source;
