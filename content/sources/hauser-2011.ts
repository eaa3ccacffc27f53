import type { Source } from '@/lib/domain/source';

export const hauser2011 = {
  kind: 'review',
  name: 'Häuser 2011',
  csl: {
    type: 'article-journal',
    title: 'Placebo responders in randomized controlled drug trials of fibromyalgia syndrome: systematic review and meta-analysis',
    author: [
      { family: 'Häuser', given: 'W' },
      { family: 'Bartram-Wunn', given: 'E' },
      { family: 'Bartram', given: 'C' },
      { family: 'Tölle', given: 'T R' },
    ],
    issued: '2011-12',
    'container-title': 'Schmerz',
    volume: '25',
    issue: '6',
    page: '619-631',
    DOI: '10.1007/s00482-011-1106-4',
    PMID: '22120916',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract in English, in three copies that agree. The paper is in German.',
  },
  passages: {
    search: {
      locator: { kind: 'abstract' },
      says: 'Trials of medicines in fibromyalgia, up to the end of 2010, with placebo, with groups made by chance, and of at least 12 weeks. 30 studies with 3,846 people on placebo were found.',
      figures: [2010, 12, 30, 3846],
    },
    responders: {
      locator: { kind: 'abstract' },
      says: 'On placebo, 18.8% of people had 50% less pain (range 17.5 to 20.1), and 30.8% had 30% less pain (range 29.4 to 32.3). Rounded by us: 18.8% is about 19 of every 100 people, or nearly 1 in 5.',
      figures: [18.8, 50, 17.5, 20.1, 30.8, 30, 29.4, 32.3, 19, 100, 1, 5],
    },
    'true-drug': {
      locator: { kind: 'abstract' },
      says: 'With the true drug, 50% less pain was 1.57 times as likely as with placebo (range 1.36 to 1.81). The authors call the gap between drug and placebo small.',
      figures: [50, 1.57, 1.36, 1.81],
    },
  },
} as const satisfies Source;
