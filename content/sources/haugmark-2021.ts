import type { Source } from '@/lib/domain/source';

export const haugmark2021 = {
  kind: 'study-report',
  name: 'Haugmark 2021',
  csl: {
    type: 'article-journal',
    title: 'Effects of a mindfulness-based and acceptance-based group programme followed by physical activity for patients with fibromyalgia: a randomised controlled trial',
    author: [
      { family: 'Haugmark', given: 'Trond' },
      { family: 'Hagen', given: 'Kåre Birger' },
      { family: 'Provan', given: 'Sella Aarrestad' },
      { family: 'Smedslund', given: 'Geir' },
      { family: 'Zangi', given: 'Heidi A' },
    ],
    issued: '2021-06-29',
    'container-title': 'BMJ Open',
    volume: '11',
    issue: '6',
    page: 'e046943',
    DOI: '10.1136/bmjopen-2020-046943',
    PMID: '34187823',
    PMCID: 'PMC8245472',
  },
  interest: {
    kind: 'none-known',
    why: 'The published plan of the trial names a Norwegian regional health authority as the funder.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract in stored copies of the journal’s page and of PubMed Central. The size of each group stands in a later summary by the same team.',
  },
  passages: {
    people: {
      locator: { kind: 'abstract' },
      says: '170 people in Norway, aged 20 to 50 and lately diagnosed with fibromyalgia, who had worked or studied in the past 2 years, were put into two groups by lot. All had had a short course about the illness before.',
      figures: [170, 20, 50, 2],
    },
    'group-size': {
      locator: { kind: 'reported', by: 'a later summary by the same team' },
      says: 'There were 85 people in each group. The group without the programme was offered it after 12 months.',
      figures: [85, 12],
    },
    'usual-care': {
      locator: { kind: 'abstract' },
      says: 'One group had a programme of awareness training and then advice on exercise. The other had no treatment, or any other that people chose.',
    },
    outcome: {
      locator: { kind: 'abstract' },
      says: 'After 12 months, 8% of the group without the programme and 13% of the group with it told of an improvement big enough to matter (p = 0.28).',
      figures: [12, 8, 13, 0.28],
    },
  },
} as const satisfies Source;
