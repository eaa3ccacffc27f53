import type { Source } from '@/lib/domain/source';

export const majdinasab2023 = {
  kind: 'study-report',
  name: 'Majdinasab 2023',
  csl: {
    type: 'article-journal',
    title: 'Pharmacokinetics of ketamine transfer into human milk',
    author: [
      { family: 'Majdinasab', given: 'Elleana' },
      { family: 'Datta', given: 'Palika' },
      { family: 'Krutsch', given: 'Kaytlin' },
      { family: 'Baker', given: 'Teresa' },
      { family: 'Hale', given: 'Thomas W' },
    ],
    issued: '2023',
    'container-title': 'Journal of Clinical Psychopharmacology',
    volume: '43',
    issue: '5',
    page: '407-410',
    DOI: '10.1097/JCP.0000000000001711',
    PMID: '37683228',
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
    design: {
      locator: { kind: 'abstract' },
      says: 'Milk of 4 breastfeeding women was tested after ketamine infusions of 49 to 378 mg.',
      figures: [4, 49, 378],
    },
    amount: {
      locator: { kind: 'abstract' },
      says: 'By body weight, the baby’s share of the mother’s dose was 0.34 to 0.57% for ketamine, and 0.29 to 0.95% for its active breakdown product. Less than 10% is the usual line for safety.',
      figures: [0.34, 0.57, 0.29, 0.95, 10],
    },
    babies: {
      locator: { kind: 'abstract' },
      says: 'No unwanted effects were reported in the 4 babies. The babies were not examined.',
      figures: [4, 0],
    },
  },
} as const satisfies Source;
