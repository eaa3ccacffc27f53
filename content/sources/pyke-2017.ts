import type { Source } from '@/lib/domain/source';

export const pyke2017 = {
  kind: 'review',
  name: 'Pyke 2017',
  csl: {
    type: 'article-journal',
    title: 'Measuring glutamate levels in the brains of fibromyalgia patients and a potential role for glutamate in the pathophysiology of fibromyalgia symptoms: a systematic review',
    author: [
      { family: 'Pyke', given: 'T L' },
    ],
    moreAuthors: true,
    issued: '2017',
    'container-title': 'The Clinical Journal of Pain',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read a summary of the abstract in an index of journals.',
  },
  passages: {
    search: {
      locator: { kind: 'reported', by: 'an index of journals that summarises the abstract' },
      says: 'The review found 9 studies with 482 people in all.',
      figures: [9, 482],
    },
    higher: {
      locator: { kind: 'reported', by: 'an index of journals that summarises the abstract' },
      says: '7 of 8 studies linked higher glutamate in some part of the brain with fibromyalgia.',
      figures: [7, 8],
    },
    regions: {
      locator: { kind: 'reported', by: 'an index of journals that summarises the abstract' },
      says: 'Glutamate was higher in parts of the cingulate, the insula, one part of the prefrontal cortex and the amygdala, and lower in the hippocampus in one study.',
      figures: [1],
    },
    conclusion: {
      locator: { kind: 'reported', by: 'an index of journals that summarises the abstract' },
      says: 'Raised glutamate looks linked with symptoms; whether it causes them is not clear.',
    },
  },
} as const satisfies Source;
