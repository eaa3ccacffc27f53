import type { Source } from '@/lib/domain/source';

export const kokkinou2018 = {
  kind: 'review',
  name: 'Kokkinou 2018',
  csl: {
    type: 'article-journal',
    title: 'The effects of ketamine on dopaminergic function: meta-analysis and review of the implications for neuropsychiatric disorders',
    author: [
      { family: 'Kokkinou', given: 'M' },
      { family: 'Ashok', given: 'A H' },
      { family: 'Howes', given: 'O D' },
    ],
    issued: '2018',
    'container-title': 'Molecular Psychiatry',
    volume: '23',
    issue: '1',
    page: '59-69',
    DOI: '10.1038/mp.2017.190',
    PMCID: 'PMC5754467',
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
    rodents: {
      locator: { kind: 'abstract' },
      says: 'In rats and mice ketamine raised dopamine in several parts of the brain.',
    },
    people: {
      locator: { kind: 'abstract' },
      says: 'In people and monkeys the results of brain scans did not agree.',
    },
  },
} as const satisfies Source;
