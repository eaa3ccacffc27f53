import type { Source } from '@/lib/domain/source';

export const noppers2011Liver = {
  kind: 'study-report',
  name: 'Noppers 2011 (liver)',
  csl: {
    type: 'article-journal',
    title: 'Drug-induced liver injury following a repeated course of ketamine treatment for chronic pain in CRPS type 1 patients: a report of 3 cases',
    author: [
      { family: 'Noppers', given: 'Ingeborg M' },
      { family: 'Niesters', given: 'Marieke' },
      { family: 'Aarts', given: 'Leon P H J' },
      { family: 'Bauer', given: 'Martin C R' },
      { family: 'Drewes', given: 'Asbjørn M' },
      { family: 'Dahan', given: 'Albert' },
      { family: 'Sarton', given: 'Elise Y' },
    ],
    issued: '2011-09',
    'container-title': 'Pain',
    volume: '152',
    issue: '9',
    page: '2173-2178',
    DOI: '10.1016/j.pain.2011.03.026',
    PMID: '21546160',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract in two copies, not the whole paper.',
  },
  passages: {
    injury: {
      locator: { kind: 'abstract' },
      says: '6 people with complex regional pain syndrome were to have two drips of S-ketamine, 100 hours each and 16 days apart, at 10 to 20 mg an hour. 3 of the 6 had liver injury.',
      figures: [6, 100, 16, 10, 20, 3],
    },
    enzymes: {
      locator: { kind: 'abstract' },
      says: 'In the people with liver injury, liver enzymes in the blood rose to at least 3 times the upper limit of normal. 1 of them also had a rash and a fever.',
      figures: [3, 1],
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'The authors conclude that long courses, given again, can injure the liver.',
    },
  },
} as const satisfies Source;
