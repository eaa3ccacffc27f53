import type { Source } from '@/lib/domain/source';

export const derry2016 = {
  kind: 'review',
  name: 'Cochrane review on pregabalin 2016',
  csl: {
    type: 'article-journal',
    title: 'Pregabalin for pain in fibromyalgia in adults',
    author: [
      { family: 'Derry', given: 'Sheena' },
    ],
    moreAuthors: true,
    issued: '2016-09',
    'container-title': 'Cochrane Database of Systematic Reviews',
    page: 'CD011790',
    DOI: '10.1002/14651858.CD011790.pub2',
    PMID: '27684492',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read the first part of its abstract. The results come from a summary on a medical publisher’s site, in Spanish.',
  },
  passages: {
    pain: {
      locator: { kind: 'reported', by: 'a medical publisher’s summary' },
      says: 'More than 3,000 people took 150 to 600 mg of pregabalin a day or placebo; the effect was looked at 2 to 3 months after the start. Symptoms were at least 50% better in 23% of people on 300 to 600 mg and in 14% on placebo. With 150 mg no benefit was clear.',
      figures: [3000, 150, 600, 2, 3, 50, 23, 300, 14],
    },
    harms: {
      locator: { kind: 'reported', by: 'a medical publisher’s summary' },
      says: 'Dizziness came in an additional 25% of people (25 more in every 100 than with placebo), sleepiness in an additional 13%; weight gain and swollen limbs in about 5%. Serious unwanted effects were about as frequent as with placebo.',
      figures: [25, 13, 5, 100],
    },
  },
} as const satisfies Source;
