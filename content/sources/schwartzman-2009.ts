import type { Source } from '@/lib/domain/source';

export const schwartzman2009 = {
  kind: 'study-report',
  name: 'Schwartzman 2009',
  csl: {
    type: 'article-journal',
    title: 'Outpatient intravenous ketamine for the treatment of complex regional pain syndrome: a double-blind placebo controlled study',
    author: [
      { family: 'Schwartzman', given: 'Robert J' },
      { family: 'Alexander', given: 'Guillermo M' },
      { family: 'Grothusen', given: 'John R' },
      { family: 'Paylor', given: 'Terry' },
      { family: 'Reichenberger', given: 'Erin' },
      { family: 'Perreault', given: 'Marielle' },
    ],
    issued: '2009',
    'container-title': 'Pain',
    volume: '147',
    page: '107-115',
    DOI: '10.1016/j.pain.2009.08.015',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract, and a registry entry for the planned number of people. How many took part in each group was not shown.',
  },
  passages: {
    design: {
      locator: { kind: 'abstract' },
      says: 'People with complex regional pain syndrome had ketamine or salt water by chance, without being told which: 4 hours a day on 10 days, at most 25 mg an hour and 100 mg a day. Both groups also had clonidine and midazolam. They were followed for 3 months.',
      figures: [4, 10, 25, 100, 3],
    },
    planned: {
      locator: { kind: 'reported', by: 'the trial registry' },
      says: 'The plan was for 40 people in the two groups together.',
      figures: [40, 2],
    },
    result: {
      locator: { kind: 'abstract' },
      says: 'Many measures of pain fell with ketamine (p below 0.05). With placebo none changed.',
      figures: [0.05],
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'The authors saw reason for a larger trial with higher doses and longer follow-up.',
    },
  },
} as const satisfies Source;
