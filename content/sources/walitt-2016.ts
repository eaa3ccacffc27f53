import type { Source } from '@/lib/domain/source';

export const walitt2016 = {
  kind: 'study-report',
  name: 'Walitt 2016',
  csl: {
    type: 'article-journal',
    title: 'Three-quarters of persons in the US population reporting a clinical diagnosis of fibromyalgia do not satisfy fibromyalgia criteria: the 2012 National Health Interview Survey',
    author: [
      { family: 'Walitt', given: 'Brian' },
      { family: 'Katz', given: 'Robert S' },
      { family: 'Bergman', given: 'Martin J' },
      { family: 'Wolfe', given: 'Frederick' },
    ],
    issued: '2016',
    'container-title': 'PLoS ONE',
    DOI: '10.1371/journal.pone.0157235',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract and the title.',
  },
  passages: {
    'not-meeting': {
      locator: { kind: 'title' },
      says: 'Three-quarters of the people in the US survey of 2012 who reported a doctor’s diagnosis of fibromyalgia did not meet the survey criteria for it. That is three in four.',
      figures: [3, 4, 2012],
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'The authors say that diagnosis and criteria often disagree, in both directions.',
      figures: [2012],
    },
  },
} as const satisfies Source;
