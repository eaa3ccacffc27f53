import type { Source } from '@/lib/domain/source';

export const fitzcharles2003 = {
  kind: 'study-report',
  name: 'Fitzcharles 2003',
  csl: {
    type: 'article-journal',
    title: 'A study of standard care in fibromyalgia syndrome: a favorable outcome',
    author: [
      { family: 'Fitzcharles', given: 'M A' },
      { family: 'Costa', given: 'D D' },
      { family: 'Poyhia', given: 'R' },
    ],
    issued: '2003-01',
    'container-title': 'The Journal of Rheumatology',
    volume: '30',
    issue: '1',
    page: '154-159',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract as a health website prints it, in a stored copy that was cut off in the conclusion.',
  },
  passages: {
    people: {
      locator: { kind: 'abstract' },
      says: '82 women with fibromyalgia were looked at, and 70 of them were followed for 40 months on average. They went on with the usual care of their own doctors, in Montreal.',
      figures: [82, 70, 40],
    },
    outcome: {
      locator: { kind: 'abstract' },
      says: 'Of 70 women, 33 (47%) told of a moderate or marked improvement overall. The other 53% told of a slight improvement, no change or worse health.',
      figures: [70, 33, 47, 53],
    },
  },
} as const satisfies Source;
