import type { Source } from '@/lib/domain/source';

export const acr2011 = {
  kind: 'guideline',
  name: 'Survey criteria 2011',
  csl: {
    type: 'article-journal',
    title: 'Fibromyalgia criteria and severity scales for clinical and epidemiological studies: a modification of the ACR preliminary diagnostic criteria for fibromyalgia',
    author: [
      { family: 'Wolfe', given: 'F' },
      { family: 'Clauw', given: 'D J' },
      { family: 'Fitzcharles', given: 'M-A' },
      { literal: 'et al.' },
    ],
    issued: '2011',
    'container-title': 'Journal of Rheumatology',
    volume: '38',
    issue: '6',
    page: '1113-1122',
    DOI: '10.3899/jrheum.100594',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We have not seen the paper. What we tell of it comes from reference lists and an index of journals.',
  },
  passages: {
    questionnaire: {
      locator: { kind: 'reported', by: 'reference lists of later papers and an index of journals' },
      says: 'The criteria of 2010 were changed so that people can answer a questionnaire by themselves. That lets surveys measure fibromyalgia.',
      figures: [2010, 2011],
    },
  },
  unconfirmed: 'Our list of authors is cut short; the paper has more.',
} as const satisfies Source;
