import type { Source } from '@/lib/domain/source';

export const williams2018 = {
  kind: 'study-report',
  name: 'Williams 2018',
  csl: {
    type: 'article-journal',
    title: 'Attenuation of antidepressant effects of ketamine by opioid receptor antagonism',
    author: [
      { family: 'Williams', given: 'N R' },
    ],
    moreAuthors: true,
    issued: '2018-12',
    'container-title': 'American Journal of Psychiatry',
    DOI: '10.1176/appi.ajp.2018.18020138',
    PMID: '30153752',
    PMCID: 'PMC6395554',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
  },
  passages: {
    opioid: {
      locator: { kind: 'abstract' },
      says: 'In depression, a blocker of the opioid system took away much of ketamine’s effect on mood; 7 of 12 people improved without the blocker. The feeling of being cut off did not change.',
      figures: [7, 12],
    },
    design: {
      locator: { kind: 'abstract' },
      says: 'People with depression had ketamine, 0.5 mg/kg, once after 50 mg of naltrexone and once after a placebo, without knowing which. 14 took part; 12 completed both. Naltrexone without ketamine was not tested.',
      figures: [0.5, 50, 14, 12],
    },
    stopped: {
      locator: { kind: 'abstract' },
      says: 'The trial was stopped early, after a planned look at the results so far.',
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'The authors concluded that ketamine’s effect on mood needs the opioid system.',
    },
  },
} as const satisfies Source;
