import type { Source } from '@/lib/domain/source';

export const acr2010 = {
  kind: 'guideline',
  name: 'ACR criteria 2010',
  csl: {
    type: 'article-journal',
    title: 'The American College of Rheumatology preliminary diagnostic criteria for fibromyalgia and measurement of symptom severity',
    author: [
      { family: 'Wolfe', given: 'Frederick' },
      { family: 'Clauw', given: 'Daniel J' },
      { family: 'Fitzcharles', given: 'Mary-Ann' },
      { family: 'Goldenberg', given: 'Don L' },
      { family: 'Katz', given: 'Robert S' },
      { family: 'Mease', given: 'Philip' },
      { family: 'Russell', given: 'Anthony S' },
      { family: 'Russell', given: 'I Jon' },
      { family: 'Winfield', given: 'John B' },
      { family: 'Yunus', given: 'Muhammad B' },
    ],
    issued: '2010-05',
    'container-title': 'Arthritis Care & Research',
    volume: '62',
    issue: '5',
    page: '600-610',
    DOI: '10.1002/acr.20140',
  },
  interest: {
    kind: 'maker-funded',
    why: 'A grant came from Lilly Research Laboratories, which belong to a drug company.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract in a copy.',
  },
  passages: {
    'no-tender-points': {
      locator: { kind: 'abstract' },
      says: 'The study with 829 patients and others set up criteria that need no pressing of tender points. Instead they use an index of how widespread the pain is and a scale of how severe the symptoms are.',
      figures: [829, 2010],
    },
  },
} as const satisfies Source;
