import type { Source } from '@/lib/domain/source';

export const gupta2023 = {
  kind: 'study-report',
  name: 'Gupta 2023',
  csl: {
    type: 'article-journal',
    title: 'Maintenance IV ketamine therapy in the fibromyalgia patient: a case report',
    author: [
      { family: 'Gupta', given: 'Ruchir' },
      { family: 'Bhar', given: 'Supurna' },
    ],
    issued: '2023-11',
    'container-title': 'Health Psychology Research',
    volume: '11',
    issue: '1',
    DOI: '10.52965/001c.89640',
  },
  interest: {
    kind: 'author-treats-with-it',
    why: 'The authors work at a headache and spine clinic.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
  },
  passages: {
    case: {
      locator: { kind: 'abstract' },
      says: 'One woman with fibromyalgia had 9 infusions and reported more than 50% less pain. She went on with two infusions a month, one day apart.',
      figures: [9, 50],
    },
    doses: {
      locator: { kind: 'abstract' },
      says: 'She was 60 years old. The dose rose from 50 mg to 200 and 240 mg in a session. Later she had two infusions a month, one day apart, each over 2 hours, without a planned end.',
      figures: [60, 50, 200, 240, 2, 1],
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'The authors call ketamine through a drip effective, and think that larger total doses, and more and longer infusions, may be needed.',
    },
  },
} as const satisfies Source;
