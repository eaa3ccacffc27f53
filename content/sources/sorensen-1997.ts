import type { Source } from '@/lib/domain/source';

export const sorensen1997 = {
  kind: 'study-report',
  name: 'Sörensen 1997',
  csl: {
    type: 'article-journal',
    title: 'Fibromyalgia—are there different mechanisms in the processing of pain? A double blind crossover comparison of analgesic drugs',
    author: [
      { family: 'Sörensen', given: 'J' },
      { family: 'Bengtsson', given: 'A' },
      { family: 'Ahlner', given: 'J' },
      { family: 'Henriksson', given: 'K G' },
      { family: 'Ekselius', given: 'L' },
      { family: 'Bengtsson', given: 'M' },
    ],
    issued: '1997',
    'container-title': 'Journal of Rheumatology',
    volume: '24',
    issue: '8',
    page: '1615-1621',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We could not find the paper or its abstract. What we tell of it comes from one table in a later review.',
  },
  passages: {
    ketamine: {
      locator: { kind: 'reported', by: 'a table in the review by Pastrak and others, 2021' },
      says: '18 people had ketamine and placebo in turn. The physical-function part of the Fibromyalgia Impact Questionnaire improved after the infusion.',
      figures: [18],
    },
  },
  unconfirmed: 'Authors, volume and pages are from memory. We have not seen the paper itself.',
} as const satisfies Source;
