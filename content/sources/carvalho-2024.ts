import type { Source } from '@/lib/domain/source';

export const carvalho2024 = {
  kind: 'review',
  name: 'Carvalho 2024',
  csl: {
    type: 'article-journal',
    title: 'Ketamine in fibromyalgia: a systematic review',
    author: [
      { family: 'de Carvalho', given: 'Jozélio Freire' },
      { family: 'de Sena', given: 'Eduardo Pondé' },
    ],
    issued: '2024',
    'container-title': 'Advances in Rheumatology',
    issue: '1',
    DOI: '10.1186/s42358-024-00393-9',
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
    search: {
      locator: { kind: 'abstract' },
      says: 'The search, up to 2021, found 6 articles with 115 people.',
      figures: [2021, 6, 115],
    },
    results: {
      locator: { kind: 'abstract' },
      says: 'Most short-term studies told of a good response. The one study that followed people for 8 weeks did not. Unwanted effects were common, came during the infusion, and went within minutes after it.',
      figures: [8],
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'The authors call ketamine effective and safe in the short term, and say that long-term studies are still needed.',
    },
  },
} as const satisfies Source;
