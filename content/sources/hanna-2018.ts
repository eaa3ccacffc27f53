import type { Source } from '@/lib/domain/source';

export const hanna2018 = {
  kind: 'study-report',
  name: 'Hanna 2018',
  csl: {
    type: 'article-journal',
    title: 'Intravenous ketamine alleviates pain in a rheumatoid arthritis patient with comorbid fibromyalgia',
    author: [
      { family: 'Hanna', given: 'Ashraf F' },
      { family: 'Abraham', given: 'Bishoy' },
      { family: 'Hanna', given: 'Andrew' },
      { family: 'McKenna', given: 'Micheal' },
      { family: 'Smith', given: 'Adam J' },
    ],
    issued: '2018-05',
    'container-title': 'Journal of Medical Cases',
    volume: '9',
    issue: '5',
    page: '142-144',
    DOI: '10.14740/jmc3017w',
  },
  interest: {
    kind: 'author-treats-with-it',
    why: 'The authors work at the clinic that gave the treatment.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
  },
  passages: {
    case: {
      locator: { kind: 'abstract' },
      says: 'One woman with rheumatoid arthritis and fibromyalgia had 10 infusions; her pain went from 10 to between 0 and 1 on a scale from 0 to 10.',
      figures: [10, 0, 1],
    },
    details: {
      locator: { kind: 'abstract' },
      says: 'She was 49 years old. The dose rose over 10 sessions in a row. No complications are reported. The authors see ketamine as a possible choice for patients like her.',
      figures: [49, 10],
    },
  },
} as const satisfies Source;
