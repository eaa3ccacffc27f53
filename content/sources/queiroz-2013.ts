import type { Source } from '@/lib/domain/source';

export const queiroz2013 = {
  kind: 'review',
  name: 'Queiroz 2013',
  csl: {
    type: 'article-journal',
    title: 'Worldwide epidemiology of fibromyalgia',
    author: [
      { family: 'Queiroz', given: 'Luiz Paulo' },
    ],
    issued: '2013',
    'container-title': 'Current Pain and Headache Reports',
    volume: '17',
    issue: '8',
    DOI: '10.1007/s11916-013-0356-5',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the part of the abstract that was shown. Its pooled number was not.',
  },
  passages: {
    criteria: {
      locator: { kind: 'abstract' },
      says: 'Newer criteria without tender points make larger surveys possible.',
    },
  },
} as const satisfies Source;
