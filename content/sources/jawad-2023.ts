import type { Source } from '@/lib/domain/source';

export const jawad2023 = {
  kind: 'review',
  name: 'Jawad 2023',
  csl: {
    type: 'article-journal',
    title: 'The role of ketamine in the treatment of bipolar depression: a scoping review',
    author: [
      { family: 'Jawad', given: 'Muhammad Youshay' },
      { family: 'Qasim', given: 'Saleha' },
      { family: 'Ni', given: 'Menglu' },
      { family: 'Guo', given: 'Ziji' },
      { family: 'Di Vincenzo', given: 'Joshua D' },
      { family: 'd’Andrea', given: 'Giacomo' },
      { family: 'Tabassum', given: 'Aniqa' },
      { family: 'Mckenzie', given: 'Andrea' },
      { family: 'Badulescu', given: 'Sebastian' },
      { family: 'Grande', given: 'Iria' },
      { family: 'McIntyre', given: 'Roger S' },
    ],
    issued: '2023',
    'container-title': 'Brain Sciences',
    volume: '13',
    issue: '6',
    page: '909',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract in a citation index.',
  },
  passages: {
    search: {
      locator: { kind: 'abstract' },
      says: 'It found 10 clinical studies of ketamine in bipolar depression: 5 randomised trials and 5 in which everybody knew what was given.',
      figures: [10, 5],
    },
    mania: {
      locator: { kind: 'abstract' },
      says: 'Ketamine seemed tolerable, with minimal risk of a switch into mania or a milder form of it. The authors call the evidence preliminary and weak.',
    },
  },
} as const satisfies Source;
