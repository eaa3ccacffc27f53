import type { Source } from '@/lib/domain/source';

export const orhurhu2019 = {
  kind: 'review',
  name: 'Orhurhu 2019',
  csl: {
    type: 'article-journal',
    title: 'Ketamine infusions for chronic pain: a systematic review and meta-analysis of randomized controlled trials',
    author: [
      { family: 'Orhurhu', given: 'Vwaire' },
      { family: 'Orhurhu', given: 'Mariam Salisu' },
      { family: 'Bhatia', given: 'Anuj' },
      { family: 'Cohen', given: 'Steven P' },
    ],
    issued: '2019-07',
    'container-title': 'Anesthesia & Analgesia',
    volume: '129',
    issue: '1',
    page: '241-254',
    DOI: '10.1213/ANE.0000000000004185',
    PMID: '31082965',
  },
  interest: {
    kind: 'none-known',
    why: 'Paid for by the Centers for Rehabilitation Sciences Research of the US Department of Defense.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract. On a second reading only part of it opened, and the numbers seen matched. It does not tell us whether any of the trials was about fibromyalgia.',
  },
  passages: {
    search: {
      locator: { kind: 'abstract' },
      says: '7 placebo-controlled trials with 211 people: 2 trials in pain from damaged nerves, 2 in mixed pain, 3 in other pain. Each measured pain at 48 hours (2 days) or later; the sum goes up to 2 weeks, which is 14 days.',
      figures: [7, 211, 2, 3, 48, 14],
    },
    pain: {
      locator: { kind: 'abstract' },
      says: 'Up to 2 weeks after, pain on a scale from 0 to 10 was 1.83 points lower with ketamine than with placebo; the range that fits the data runs from 2.35 to 1.31 lower (p below 0.0001). The authors call it a small benefit. Rounded by us: 1.8 points lower (2.4 to 1.3 lower).',
      figures: [2, 0, 10, 1.83, 2.35, 1.31, 0.0001, 1.8, 2.4, 1.3],
    },
    quality: {
      locator: { kind: 'abstract' },
      says: '6 of the 7 trials were at high risk of bias, and 3 of the 7 favoured ketamine.',
      figures: [6, 7, 3],
    },
    harms: {
      locator: { kind: 'abstract' },
      says: 'Nausea and psychedelic-type effects were more common with ketamine than with placebo.',
    },
  },
} as const satisfies Source;
