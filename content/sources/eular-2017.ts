import type { Source } from '@/lib/domain/source';

export const eular2017 = {
  kind: 'guideline',
  name: 'European guideline (EULAR) 2017',
  csl: {
    type: 'article-journal',
    title: 'EULAR revised recommendations for the management of fibromyalgia',
    author: [
      { family: 'Macfarlane', given: 'G J' },
      { family: 'Kronisch', given: 'C' },
      { family: 'Dean', given: 'L E' },
      { family: 'Atzeni', given: 'F' },
      { family: 'Häuser', given: 'W' },
      { family: 'Fluß', given: 'E' },
      { family: 'Choy', given: 'E' },
      { family: 'Kosek', given: 'E' },
      { family: 'Amris', given: 'K' },
      { family: 'Branco', given: 'J' },
      { family: 'Dincer', given: 'F' },
      { family: 'Leino-Arjas', given: 'P' },
      { family: 'Longley', given: 'K' },
      { family: 'McCarthy', given: 'G M' },
      { family: 'Makri', given: 'S' },
      { family: 'Perrot', given: 'S' },
      { family: 'Sarzi-Puttini', given: 'P' },
      { family: 'Taylor', given: 'A' },
      { family: 'Jones', given: 'G T' },
    ],
    issued: '2017-02',
    'container-title': 'Annals of the Rheumatic Diseases',
    volume: '76',
    issue: '2',
    page: '318-328',
    DOI: '10.1136/annrheumdis-2016-209724',
    PMID: '27377815',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract. Whether the guideline looked at ketamine could not be seen in the part that we read.',
  },
  passages: {
    exercise: {
      locator: { kind: 'abstract' },
      says: 'Exercise is the only treatment with a strong recommendation for.',
    },
    steps: {
      locator: { kind: 'abstract' },
      says: 'Care goes step by step: education and treatment without medicines first, then what suits the person.',
    },
    base: {
      locator: { kind: 'abstract' },
      says: 'The recommendations rest on 107 reviews, with evidence up to May 2015.',
      figures: [107, 2015],
    },
  },
} as const satisfies Source;
