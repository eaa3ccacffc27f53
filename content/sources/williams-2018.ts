import type { Source } from '@/lib/domain/source';

export const williams2018 = {
  kind: 'study-report',
  name: 'Williams 2018',
  csl: {
    type: 'article-journal',
    title: 'Attenuation of antidepressant effects of ketamine by opioid receptor antagonism',
    author: [
      { family: 'Williams', given: 'N R' },
      { literal: 'et al.' },
    ],
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
  },
} as const satisfies Source;
