import type { Source } from '@/lib/domain/source';

export const wolfe2018 = {
  kind: 'study-report',
  name: 'Wolfe 2018',
  csl: {
    type: 'article-journal',
    title: 'Fibromyalgia diagnosis and biased assessment: sex, prevalence and bias',
    author: [
      { family: 'Wolfe', given: 'Frederick' },
      { family: 'Walitt', given: 'Brian' },
      { family: 'Perrot', given: 'Serge' },
      { family: 'Rasker', given: 'Johannes J' },
      { family: 'Häuser', given: 'Winfried' },
    ],
    issued: '2018-09',
    'container-title': 'PLoS ONE',
    volume: '13',
    issue: '9',
    page: 'e0203755',
    DOI: '10.1371/journal.pone.0203755',
    PMCID: 'PMC6136749',
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
    referred: {
      locator: { kind: 'abstract' },
      says: 'Among 1,761 patients who had been sent to clinics, more than 90% were women.',
      figures: [1761, 90],
    },
    unselected: {
      locator: { kind: 'abstract' },
      says: 'Among people who met the criteria in unselected groups, women were 58.7% (of 4,342 patients who were not selected, a sample with rheumatoid arthritis) and 59.2% (in a survey of 2,435 people in Germany).',
      figures: [58.7, 4342, 59.2, 2435],
    },
    germany: {
      locator: { kind: 'abstract' },
      says: 'In the German survey about 2% met the criteria.',
      figures: [2],
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'The authors conclude that fibromyalgia looks like almost only a women’s disorder largely because of who is referred and diagnosed.',
    },
  },
} as const satisfies Source;
