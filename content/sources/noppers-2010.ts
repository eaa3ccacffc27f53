import type { Source } from '@/lib/domain/source';

export const noppers2010 = {
  kind: 'review',
  name: 'Noppers 2010',
  csl: {
    type: 'article-journal',
    title: 'Ketamine for the treatment of chronic non-cancer pain',
    author: [
      { family: 'Noppers', given: 'I' },
      { family: 'Niesters', given: 'M' },
      { family: 'Aarts', given: 'L' },
      { family: 'Smith', given: 'T' },
      { family: 'Sarton', given: 'E' },
      { family: 'Dahan', given: 'A' },
    ],
    issued: '2010',
    'container-title': 'Expert Opinion on Pharmacotherapy',
    volume: '11',
    page: '2417-2429',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We found the reference, not the abstract.',
  },
  passages: {
    reference: {
      locator: { kind: 'reported', by: 'reference lists of later papers' },
      says: 'A review on ketamine for long-lasting pain that is not from cancer.',
    },
  },
} as const satisfies Source;
