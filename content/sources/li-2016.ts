import type { Source } from '@/lib/domain/source';

export const li2016 = {
  kind: 'review',
  name: 'Li 2016',
  csl: {
    type: 'article-journal',
    title: 'Ketamine: 50 years of modulating the mind',
    author: [
      { family: 'Li', given: 'Linda' },
      { family: 'Vlisides', given: 'Phillip E' },
    ],
    issued: '2016-11',
    'container-title': 'Frontiers in Human Neuroscience',
    volume: '10',
    page: '612',
    DOI: '10.3389/fnhum.2016.00612',
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
    'first-use': {
      locator: { kind: 'abstract' },
      says: 'Ketamine came into medical practice in the 1960s.',
      figures: [1960],
    },
    steady: {
      locator: { kind: 'abstract' },
      says: 'In anaesthesia it is valued because it keeps heart and breathing relatively steady.',
    },
    brain: {
      locator: { kind: 'abstract' },
      says: 'What it does in the brain is not fully understood.',
    },
  },
} as const satisfies Source;
