import type { Source } from '@/lib/domain/source';

export const borgogna2024 = {
  kind: 'review',
  name: 'Borgogna 2024',
  csl: {
    type: 'article-journal',
    title: 'So how special is special K? A systematic review and meta-analysis of ketamine for PTSD RCTs',
    author: [
      { family: 'Borgogna', given: 'Nicholas C' },
      { family: 'Owen', given: 'Tyler' },
      { family: 'Vaughn', given: 'Jacob' },
      { family: 'Johnson', given: 'David A. L.' },
      { family: 'Aita', given: 'Stephen L' },
      { family: 'Hill', given: 'Benjamin D' },
    ],
    issued: '2024',
    'container-title': 'European Journal of Psychotraumatology',
    volume: '15',
    issue: '1',
    DOI: '10.1080/20008066.2023.2299124',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
  },
  passages: {
    pooled: {
      locator: { kind: 'abstract' },
      says: 'Six trials with 221 people: a small advantage of ketamine in PTSD symptoms (0.27, range 0.03 to 0.51). After a correction for bias it was 0.20 (range -0.08 to 0.48).',
      figures: [6, 221, 0.27, 0.03, 0.51, 0.2, -0.08, 0.48],
    },
    'small-studies': {
      locator: { kind: 'abstract' },
      says: 'Smaller studies reported larger effects. At one week and at two weeks there was no clear difference.',
    },
  },
} as const satisfies Source;
