import type { Source } from '@/lib/domain/source';

export const welsch2018 = {
  kind: 'review',
  name: 'Cochrane review on duloxetine and milnacipran 2018',
  csl: {
    type: 'article-journal',
    title: 'Serotonin and noradrenaline reuptake inhibitors (SNRIs) for fibromyalgia',
    author: [
      { family: 'Welsch', given: 'Patrick' },
      { family: 'Üçeyler', given: 'Nurcan' },
      { family: 'Klose', given: 'Petra' },
      { family: 'Walitt', given: 'Brian' },
      { family: 'Häuser', given: 'Winfried' },
    ],
    issued: '2018-02',
    'container-title': 'Cochrane Database of Systematic Reviews',
    page: 'CD010292',
    DOI: '10.1002/14651858.CD010292.pub2',
  },
  interest: {
    kind: 'none-known',
    why: 'A German university and a UK public research body supported it.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the plain-language summary on Cochrane’s own site, cut off part-way, and the first part of the abstract.',
  },
  passages: {
    search: {
      locator: { kind: 'abstract' },
      says: '18 trials with 7,903 people, 4 to 27 weeks long, compared desvenlafaxine, duloxetine or milnacipran with placebo.',
      figures: [18, 7903, 4, 27],
    },
    pain: {
      locator: { kind: 'abstract' },
      says: 'Duloxetine and milnacipran did better than placebo at cutting pain by 50% or more. The review rates the evidence low.',
      figures: [50],
    },
    harms: {
      locator: { kind: 'abstract' },
      says: 'Unwanted effects include nausea and drowsiness. A minority of people has relief without unwanted effects.',
    },
  },
} as const satisfies Source;
