import type { Source } from '@/lib/domain/source';

export const harris2009 = {
  kind: 'study-report',
  name: 'Harris 2009',
  csl: {
    type: 'article-journal',
    title: 'Elevated insular glutamate in fibromyalgia is associated with experimental pain',
    author: [
      { family: 'Harris', given: 'R E' },
      { family: 'Sundgren', given: 'P C' },
      { family: 'Craig', given: 'A D' },
      { family: 'Kirshenbaum', given: 'E' },
      { family: 'Sen', given: 'A' },
      { family: 'Napadow', given: 'V' },
      { family: 'Clauw', given: 'D J' },
    ],
    issued: '2009',
    'container-title': 'Arthritis & Rheumatism',
    volume: '60',
    issue: '10',
    page: '3146-3152',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We have not read the paper or its abstract as printed: only a damaged copy of its results, an entry in a reference list, and a later abstract by the same group.',
  },
  passages: {
    'back-of-insula': {
      locator: { kind: 'reported', by: 'a damaged copy of its results and a later abstract by the same group' },
      says: 'In 18 of 19 people with fibromyalgia, glutamate in the back part of the insula was above the average of healthy people. No ketamine was given.',
      figures: [18, 19],
    },
    pressure: {
      locator: { kind: 'reported', by: 'a damaged copy of its results and a later abstract by the same group' },
      says: 'More glutamate there went with feeling pain at lower pressure.',
    },
    'front-of-insula': {
      locator: { kind: 'reported', by: 'a damaged copy of its results and a later abstract by the same group' },
      says: 'In the front part of the insula the groups did not differ.',
    },
  },
} as const satisfies Source;
