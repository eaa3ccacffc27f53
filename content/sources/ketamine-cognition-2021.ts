import type { Source } from '@/lib/domain/source';

export const ketamineCognition2021 = {
  kind: 'review',
  name: 'Review of thinking and memory',
  csl: {
    type: 'article-journal',
    title: 'Effects of ketamine on cognition in unipolar and bipolar depression: systematic review',
    'container-title': 'Journal of Clinical Psychiatry',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract in a stored copy, which showed no authors.',
  },
  passages: {
    search: {
      locator: { kind: 'abstract' },
      says: 'A search up to July 2020 found 17 studies that gave ketamine through a drip, once or several times, to people with depression, and tested thinking with objective tests.',
      figures: [2020, 17],
    },
    'two-weeks': {
      locator: { kind: 'abstract' },
      says: 'Up to 2 weeks after treatment the review found no harm to thinking or memory.',
      figures: [2],
    },
    lasting: {
      locator: { kind: 'abstract' },
      says: 'There are too few data to say whether there are lasting effects. The authors call for larger trials.',
    },
  },
  unconfirmed: 'We did not see the exact title, the authors or the web address. The year is known from memory only, so we leave it out.',
} as const satisfies Source;
