import type { Source } from '@/lib/domain/source';

export const bernardy2013 = {
  kind: 'review',
  name: 'Cochrane review on talking therapy 2013',
  csl: {
    type: 'article-journal',
    title: 'Cognitive behavioural therapies for fibromyalgia',
    author: [
      { family: 'Bernardy', given: 'Kathrin' },
      { family: 'Klose', given: 'Petra' },
      { family: 'Busch', given: 'Angela J' },
      { family: 'Choy', given: 'Ernest H S' },
      { family: 'Häuser', given: 'Winfried' },
    ],
    issued: '2013-09',
    'container-title': 'Cochrane Database of Systematic Reviews',
    page: 'CD009796',
    DOI: '10.1002/14651858.CD009796.pub2',
    PMCID: 'PMC6481397',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract, its end only in the Chinese version on Cochrane’s own site.',
  },
  passages: {
    search: {
      locator: { kind: 'abstract' },
      says: '23 trials with 2,031 people compared cognitive behavioural therapies with other care. Only 2 were without any risk of bias. The review rates the evidence low.',
      figures: [23, 2031, 2],
    },
    pain: {
      locator: { kind: 'abstract' },
      says: 'At the end of treatment pain was 0.5 points lower on a scale from 0 to 10. About 6 months later it was 0.6 points lower.',
      figures: [0.5, 0, 10, 6, 0.6],
    },
  },
} as const satisfies Source;
