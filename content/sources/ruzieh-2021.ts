import type { Source } from '@/lib/domain/source';

export const ruzieh2021 = {
  kind: 'study-report',
  name: 'Ruzieh 2021',
  csl: {
    type: 'article-journal',
    title: 'Risks of adverse events in patients with orthostatic intolerance undergoing surgery with general anesthesia',
    author: [
      { family: 'Ruzieh', given: 'Mohammed' },
      { family: 'Sacks', given: 'Cody D' },
      { family: 'Grewal', given: 'Simran S' },
      { family: 'Aboujamous', given: 'Nader M' },
      { family: 'Grubb', given: 'Blair P' },
      { family: 'Fedorowski', given: 'Artur' },
    ],
    issued: '2021-04',
    'container-title': 'Clinical Autonomic Research',
    volume: '31',
    issue: '2',
    page: '231-237',
    DOI: '10.1007/s10286-020-00697-y',
    PMID: '32419101',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'The abstract does not say how many of the people had POTS, or name the medicines.',
  },
  passages: {
    outcome: {
      locator: { kind: 'abstract' },
      says: 'Records of 171 people who feel ill on standing, some of them with POTS, in 190 operations under general anaesthesia. With POTS there was no major unwanted event; one person with POTS had a spell of very fast heartbeat. Low blood pressure after the operation came 13 times among all, mostly from bleeding, lack of fluid or infection.',
      figures: [171, 190, 13],
    },
  },
} as const satisfies Source;
