import type { Source } from '@/lib/domain/source';

export const patil2012 = {
  kind: 'study-report',
  name: 'Patil 2012',
  csl: {
    type: 'article-journal',
    title: 'Efficacy of outpatient ketamine infusions in refractory chronic pain syndromes: a 5-year retrospective analysis',
    author: [
      { family: 'Patil', given: 'S' },
      { family: 'Anitescu', given: 'Magdalena' },
    ],
    issued: '2012-02',
    'container-title': 'Pain Medicine',
    volume: '13',
    issue: '2',
    page: '263-269',
    DOI: '10.1111/j.1526-4637.2011.01241.x',
    PMID: '21939497',
  },
  interest: {
    kind: 'author-treats-with-it',
    why: 'It tells of the patients of a clinic that gives the treatment.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract; its end, with the side effects, was cut off.',
  },
  passages: {
    people: {
      locator: { kind: 'abstract' },
      says: 'Records of one university clinic from 2004 to 2009: 49 people with pain that is hard to treat had 369 infusions; 36 infusions were left out because data were missing. 18 people had complex regional pain syndrome, 8 headache, 7 back pain and 16 other pain. Nobody was compared with them, and fibromyalgia is not named.',
      figures: [2004, 2009, 49, 369, 36, 18, 8, 7, 16],
    },
    'pre-treatment': {
      locator: { kind: 'abstract' },
      says: 'People had midazolam, a sedative, and ondansetron, a medicine against sickness, before the ketamine.',
    },
    fall: {
      locator: { kind: 'abstract' },
      says: 'Pain on a scale from 0 to 10 fell by 5.9 points on average (standard error 0.35): by 7.2 in complex regional pain syndrome and by 5.1 in all other pain (p below 0.001 for each).',
      figures: [0, 10, 5.9, 0.35, 7.2, 5.1, 0.001],
    },
    duration: {
      locator: { kind: 'abstract' },
      says: 'By a model from 29 people, the chance that relief lasts is 59 to 85%, and the chance that it lasts more than 3 weeks is 23 to 51% (90% intervals).',
      figures: [29, 59, 85, 3, 23, 51, 90],
    },
  },
} as const satisfies Source;
