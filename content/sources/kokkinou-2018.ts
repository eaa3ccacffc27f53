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
    search: {
      locator: { kind: 'abstract' },
      says: 'The review took in 40 studies of animals and people.',
      figures: [40],
    },
    sizes: {
      locator: { kind: 'abstract' },
      says: 'In rats and mice the rise of dopamine, as effect size g, was 1.33 in the cortex (p below 0.01), 0.57 in the striatum and 1.3 in the nucleus accumbens (p below 0.05 for both).',
      figures: [1.33, 0.01, 0.57, 1.3, 0.05],
    },
  },
} as const satisfies Source;
