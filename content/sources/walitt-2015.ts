import type { Source } from '@/lib/domain/source';

export const walitt2015 = {
  kind: 'study-report',
  name: 'Walitt 2015',
  csl: {
    type: 'article-journal',
    title: 'The prevalence and characteristics of fibromyalgia in the 2012 National Health Interview Survey',
    author: [
      { family: 'Walitt', given: 'Brian' },
      { family: 'Nahin', given: 'Richard L' },
      { family: 'Katz', given: 'Robert S' },
      { family: 'Bergman', given: 'Martin J' },
      { family: 'Wolfe', given: 'Frederick' },
    ],
    issued: '2015-09',
    'container-title': 'PLoS ONE',
    volume: '10',
    issue: '9',
    page: 'e0138024',
    DOI: '10.1371/journal.pone.0138024',
    PMID: '26379048',
  },
  interest: {
    kind: 'none-known',
    why: 'The authors worked for the US government; no outside body paid.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract in PubMed.',
  },
  passages: {
    'how-common': {
      locator: { kind: 'abstract' },
      says: 'In a US household survey of 2012, 1.75% met the criteria (range 1.42% to 2.07%). The 8,446 people in it stand for 225.7 million US adults, so 1.75% is about 3.94 million.',
      figures: [2012, 1.75, 1.42, 2.07, 8446, 225.7, 3.94],
    },
    'other-diagnosis': {
      locator: { kind: 'abstract' },
      says: 'Of the people who met the criteria, 73% reported that a doctor had given them a different diagnosis.',
      figures: [73, 2012],
    },
    impact: {
      locator: { kind: 'abstract' },
      says: 'People who met the criteria reported high levels of pain, distress and medical costs, and high rates of work disability.',
      figures: [2012],
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'Most people who meet the criteria have severe symptoms but no diagnosis of fibromyalgia.',
      figures: [2012],
    },
  },
} as const satisfies Source;
