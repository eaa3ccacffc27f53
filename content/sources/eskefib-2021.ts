import type { Source } from '@/lib/domain/source';

export const eskefib2021 = {
  kind: 'study-report',
  name: 'ESKEFIB trial plan',
  csl: {
    type: 'article-journal',
    title: 'The place of S-ketamine in fibromyalgia treatment (ESKEFIB): study protocol for a prospective, single-center, double-blind, randomized, parallel-group, dose-escalation controlled trial',
    author: [
      { family: 'Javorcikova', given: 'Zuzana' },
      { family: 'Dangoisse', given: 'Michel' },
      { family: 'Nikis', given: 'Stéphane' },
      { family: 'Lechat', given: 'Jean-Paul' },
      { family: 'Gillain', given: 'Aline' },
      { family: 'Fils', given: 'Jean-François' },
      { family: 'Van der Linden', given: 'Philippe' },
    ],
    issued: '2021',
    'container-title': 'Trials',
    issue: '1',
    DOI: '10.1186/s13063-021-05814-4',
    PMID: '34838114',
    PMCID: 'PMC8627027',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract, and registry copies for its state.',
  },
  passages: {
    plan: {
      locator: { kind: 'abstract' },
      says: 'A plan for 105 people in each of two groups; three drips, at weeks 0, 2 and 4.',
      figures: [105, 2, 3, 0, 4],
    },
    state: {
      locator: { kind: 'reported', by: 'copies of a trial registry' },
      says: 'Listed as terminated. The reason is not given, and we found no result.',
    },
    'no-cure': {
      locator: { kind: 'abstract' },
      says: 'The authors note that no treatment cures fibromyalgia.',
    },
  },
} as const satisfies Source;
