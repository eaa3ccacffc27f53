import type { Source } from '@/lib/domain/source';

export const sorensen1995 = {
  kind: 'study-report',
  name: 'Sörensen 1995',
  csl: {
    type: 'article-journal',
    title: 'Pain analysis in patients with fibromyalgia. Effects of intravenous morphine, lidocaine, and ketamine',
    author: [
      { family: 'Sörensen', given: 'J' },
      { family: 'Bengtsson', given: 'A' },
      { family: 'Bäckman', given: 'E' },
      { family: 'Henriksson', given: 'K G' },
      { family: 'Bengtsson', given: 'M' },
    ],
    issued: '1995',
    'container-title': 'Scandinavian Journal of Rheumatology',
    volume: '24',
    issue: '6',
    page: '360-365',
    DOI: '10.3109/03009749509095181',
    PMID: '8610220',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract. It gives no count of people who responded; those counts come from later reviews.',
  },
  passages: {
    design: {
      locator: { kind: 'abstract' },
      says: '31 people with fibromyalgia took part in three double-blind, placebo-controlled experiments: morphine in 9 people, lidocaine in 11, ketamine in 11.',
      figures: [31, 3, 9, 11],
    },
    ketamine: {
      locator: { kind: 'abstract' },
      says: 'After ketamine, pain went down during and after the test, tender points were less tender, and muscles could work for longer. Muscle strength did not change.',
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'The authors thought that the pattern fits a part for NMDA receptors and an over-sensitive pain system.',
    },
    'morphine-lidocaine': {
      locator: { kind: 'abstract' },
      says: 'Morphine changed nothing significantly in 9 people. With lidocaine pain fell during and after the infusion in 11 people.',
      figures: [9, 11],
    },
  },
} as const satisfies Source;
