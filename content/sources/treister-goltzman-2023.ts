import type { Source } from '@/lib/domain/source';

export const treisterGoltzman2023 = {
  kind: 'review',
  name: 'Treister-Goltzman 2023',
  csl: {
    type: 'article-journal',
    title: 'Fibromyalgia and mortality: a systematic review and meta-analysis',
    author: [
      { family: 'Treister-Goltzman', given: 'Yulia' },
      { family: 'Peleg', given: 'Roni' },
    ],
    issued: '2023-07',
    'container-title': 'RMD Open',
    volume: '9',
    issue: '3',
    page: 'e003005',
    DOI: '10.1136/rmdopen-2023-003005',
    PMID: '37429737',
    PMCID: 'PMC10335452',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract, and a news report on the limits that the authors name.',
  },
  passages: {
    'all-causes': {
      locator: { kind: 'abstract' },
      says: '8 studies with 188,751 people with fibromyalgia. Deaths from any cause were 1.27 times as frequent (hazard ratio; range 1.04 to 1.51). Among people diagnosed by the criteria of 1990 there was no such rise. Results differ much between studies.',
      figures: [8, 188751, 1.27, 1.04, 1.51, 1990],
    },
    'single-causes': {
      locator: { kind: 'abstract' },
      says: 'Deaths by suicide were 3.37 times (range 1.52 to 7.5) and deaths from infections 1.66 times (range 1.15 to 2.38) as frequent as expected, deaths from cancer 0.82 times (range 0.69 to 0.97). For accidents the figure was 1.95, with a range from 0.97 to 3.92.',
      figures: [3.37, 1.52, 7.5, 1.66, 1.15, 2.38, 0.82, 0.69, 0.97, 1.95, 3.92],
    },
    'not-the-cause': {
      locator: { kind: 'reported', by: 'a news report on the review' },
      says: 'The authors did not look at whether fibromyalgia itself or the other illnesses that come with it are linked to the deaths; the other illnesses may explain the link. Few studies looked at each single cause of death.',
    },
  },
} as const satisfies Source;
