import type { Source } from '@/lib/domain/source';

export const dutta2020 = {
  kind: 'study-report',
  name: 'Dutta 2020',
  csl: {
    type: 'article-journal',
    title: 'Heritability of the fibromyalgia phenotype varies by age',
    author: [
      { family: 'Dutta', given: 'Diptavo' },
      { family: 'Brummett', given: 'Chad M' },
      { family: 'Moser', given: 'Stephanie E' },
      { family: 'Fritsche', given: 'Lars G' },
      { family: 'Tsodikov', given: 'Alexander' },
      { family: 'Lee', given: 'Seunggeun' },
      { family: 'Clauw', given: 'Daniel J' },
      { family: 'Scott', given: 'Laura J' },
    ],
    issued: '2020',
    'container-title': 'Arthritis & Rheumatology',
    DOI: '10.1002/art.41171',
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
    share: {
      locator: { kind: 'abstract' },
      says: 'In 26,749 people of European descent who had planned surgery in the US, common differences in genes accounted for 13.9% of the differences in a fibromyalgia score. At 50 years or younger it was 23.5%, above 60 years 7.5%.',
      figures: [26749, 13.9, 50, 23.5, 60, 7.5],
    },
    family: {
      locator: { kind: 'abstract' },
      says: 'Many studies suggest that fibromyalgia runs in families.',
    },
  },
} as const satisfies Source;
